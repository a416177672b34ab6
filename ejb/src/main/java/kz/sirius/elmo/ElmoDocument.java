package kz.sirius.elmo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, for its ELMO file.
 *
 * @param number of the register, such as {@code TR-2026-000001}
 * @param issuedOn day of issue, Asia/Almaty
 * @param generatedAt when the data was frozen; the same for the same document, so that its file is the same too
 * @param record the frozen record: for a transcript that of the period, otherwise that of the whole study
 * @param supplement the sections of a Diploma Supplement; null for any other kind
 */
public record ElmoDocument(
        DocumentKind kind,
        String number,
        LocalDate issuedOn,
        Instant generatedAt,
        Institution institution,
        AcademicRecord record,
        @Nullable Supplement supplement) {

    /** Holds the kind against what comes with it. */
    public ElmoDocument {
        if ((kind == DocumentKind.DIPLOMA_SUPPLEMENT) != (supplement != null)) {
            throw new IllegalArgumentException("Sections belong to a Diploma Supplement and to nothing else");
        }
    }

    /**
     * The university.
     *
     * @param country two letters, ISO 3166-1
     * @param identifiers by their types, such as {@code schac}: at least one
     * @param url its site
     */
    public record Institution(String country, Map<String, String> identifiers, Words name, String url) {

        /** Orders the identifiers by their types. */
        public Institution {
            identifiers = Collections.unmodifiableMap(new TreeMap<>(identifiers));
            if (identifiers.isEmpty() || url.isBlank()) {
                throw new IllegalArgumentException("An issuer has an identifier and a site");
            }
        }
    }

    /**
     * The sections of a Diploma Supplement in the language in which it was issued.
     *
     * @param version year of the model, 2018
     * @param birthDate of the holder: the model's item 1.3, and the only kind of document that says it
     * @param preamble the model's explanatory note
     * @param sections in the model's order, each after the one that it is part of
     */
    public record Supplement(
            Language language, String version, LocalDate birthDate, String preamble, List<Section> sections) {

        /** Copies the sections; each item that has none below it must say something (R40). */
        public Supplement {
            sections = List.copyOf(sections);
            for (Section section : sections) {
                boolean parts = sections.stream().anyMatch(other -> other.isPartOf(section));
                if (section.content().isBlank() && !parts) {
                    throw new IllegalArgumentException(
                            "Item " + section.number() + " has neither a content nor an explanation why it has none");
                }
            }
        }
    }

    /**
     * One item of the model.
     *
     * @param number {@code 4} or {@code 4.2}
     * @param content what the pages print, or the explanation why nothing is; empty only where items stand below it
     */
    public record Section(String number, String title, String content) {

        boolean isPartOf(Section other) {
            int dot = number.lastIndexOf('.');
            return dot > 0 && number.substring(0, dot).equals(other.number);
        }
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return kind + " " + number;
    }
}
