package kz.sirius.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import kz.sirius.common.Clause;
import kz.sirius.records.AcademicRecord;

/** Writes the academic record that is frozen at the approval, and reads it back years later (R48). */
@Clause("R48")
public final class Snapshots {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Snapshots() {}

    /** The record as JSON. */
    public static String write(AcademicRecord academicRecord) {
        try {
            return JSON.writeValueAsString(academicRecord);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record could not be frozen", e);
        }
    }

    /** The record of a snapshot. */
    public static AcademicRecord read(String snapshot) {
        try {
            return JSON.readValue(snapshot, AcademicRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frozen record cannot be read", e);
        }
    }
}
