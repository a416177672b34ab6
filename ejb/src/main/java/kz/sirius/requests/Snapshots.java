package kz.sirius.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.records.AcademicRecord;
import org.jspecify.annotations.Nullable;

/** Writes the academic record that is frozen at the approval, and reads it back years later (R48). */
@Clause("R48")
public final class Snapshots {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String SUPPLEMENT = "supplement";

    private Snapshots() {}

    /** What a supplement says beside the record; nothing in the snapshot of another kind of document. */
    public static Optional<SupplementFacts> supplement(String snapshot) {
        try {
            JsonNode found = JSON.readTree(snapshot).get(SUPPLEMENT);
            return found == null ? Optional.empty() : Optional.of(JSON.treeToValue(found, SupplementFacts.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frozen supplement cannot be read", e);
        }
    }

    /** The record as JSON. */
    public static String write(AcademicRecord academicRecord) {
        return write(academicRecord, null);
    }

    /** The record as JSON, and in it under a name of its own what a supplement says beside it. */
    public static String write(AcademicRecord academicRecord, @Nullable SupplementFacts supplement) {
        try {
            ObjectNode tree = JSON.valueToTree(academicRecord);
            if (supplement != null) {
                tree.set(SUPPLEMENT, JSON.valueToTree(supplement));
            }
            return JSON.writeValueAsString(tree);
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
