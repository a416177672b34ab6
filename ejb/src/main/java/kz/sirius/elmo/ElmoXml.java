package kz.sirius.elmo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.GradeScale;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * The ELMO file of a document (EMREX, schema 1.7), unsigned. It is the tree of one degree programme with the attempts
 * below it, in the order of the pages. What the schema has no word for is said so:
 *
 * <ul>
 *   <li>The register's number is an identifier of type {@code registerNumber} at the degree programme's instance.
 *   <li>Each attempt is a learning opportunity of its own. Only one whose credits are gained has a {@code credit}; one that
 *       failed or that a later attempt took the place of has none, and neither has the degree programme: so the ECTS of the
 *       file add up to those of the record and are nowhere said twice. What an attempt weighs stands in the extension.
 *   <li>{@code resultLabel} is the letter of the grade, or the mark where there is no grade; each names its grading scheme.
 *   <li>What pages print besides (percent, points, attempt, what took its place, sums, GPA) stands in extensions in the
 *       namespace {@link #EXTENSION}.
 *   <li>The record has no first and last day of a term: those of the file are the nominal ones, 1 September to 31 January,
 *       1 February to 30 June, 1 July to 31 August. The {@code date} of an attempt is that of its result.
 *   <li>Names are those of the passport in Latin letters; neither the IIN nor, but for a Diploma Supplement, the day of birth
 *       is in the file.
 * </ul>
 */
@Clause({"T1", "T3", "T6", "T10", "R40", "R48"})
public final class ElmoXml {

    /** Namespace of the schema. */
    public static final String NAMESPACE = "https://github.com/emrex-eu/elmo-schemas/tree/v1";

    /** Namespace of what the schema has no element for. */
    public static final String EXTENSION = "urn:x-sirius:record:1";

    private final ElmoDocument document;
    private final AcademicRecord record;
    private final Attempts attempts;
    private final ElmoWriter xml = new ElmoWriter();

    private ElmoXml(ElmoDocument document) {
        this.document = document;
        this.record = document.record();
        this.attempts = new Attempts(document.kind(), record);
    }

    /** The bytes, UTF-8; the same document gives the same bytes. */
    public static byte[] of(ElmoDocument document) {
        ElmoXml made = new ElmoXml(document);
        made.write();
        return made.xml.bytes();
    }

    private void write() {
        xml.open("elmo", "xmlns", NAMESPACE, "xmlns:s", EXTENSION);
        xml.token("generatedDate", instant(document.generatedAt()));
        learner();
        xml.open("report");
        issuer();
        programme();
        xml.token(
                "issueDate",
                instant(document.issuedOn().atStartOfDay(Time.ALMATY).toInstant()));
        schemes();
        xml.close();
        groups();
        xml.close();
    }

    private void learner() {
        AcademicRecord.Holder learner = record.learner();
        boolean latin = !learner.surnameLatin().isBlank();
        boolean known = Arrays.asList(Locale.getISOCountries()).contains(learner.citizenship());
        xml.open("learner")
                .optional("citizenship", known ? learner.citizenship() : null)
                .optional("identifier", learner.studentNo(), "type", "studentNumber")
                .token("givenNames", latin ? learner.givenNameLatin() : learner.givenName())
                .token("familyName", latin ? learner.surnameLatin() : learner.surname());
        ElmoDocument.Supplement supplement = document.supplement();
        xml.optional("bday", supplement == null ? null : supplement.birthDate().toString())
                .close();
    }

    private void issuer() {
        ElmoDocument.Institution institution = document.institution();
        xml.open("issuer").token("country", institution.country());
        institution.identifiers().forEach((type, value) -> xml.token("identifier", value, "type", type));
        xml.words("title", institution.name()).token("url", institution.url()).close();
    }

    private void programme() {
        AcademicRecord.Programme programme = record.programme();
        xml.open("learningOpportunitySpecification")
                .optional("identifier", programme.code(), "type", "local")
                .words("title", programme.name())
                .token("type", "Degree Programme")
                .optional("iscedCode", programme.isced())
                .words("description", programme.qualification())
                .open("specifies")
                .open("learningOpportunityInstance");
        study();
        xml.close().close();
        for (AcademicRecord.Row row : attempts.rows()) {
            xml.open("hasPart");
            new AttemptXml(xml, attempts).write(row);
            xml.close();
        }
        xml.close();
    }

    private void study() {
        AcademicRecord.Graduation graduation = record.graduation();
        xml.token("identifier", document.number(), "type", "registerNumber");
        if (graduation != null) {
            xml.optional("identifier", diploma(graduation), "type", "diploma")
                    .token("date", graduation.date().toString());
        }
        xml.token("status", status(record.study().status()));
        if (hasFinalGpa()) {
            xml.token("gradingSchemeLocalId", Attempts.GPA).optional("resultLabel", gpa(record.gpaCumulative()));
        }
        levels();
        totals();
        if (document.supplement() != null) {
            SupplementXml.write(xml, document.supplement(), document.issuedOn());
        }
    }

    private static @Nullable String diploma(AcademicRecord.Graduation graduation) {
        String series = graduation.diplomaSeries() == null ? "" : graduation.diplomaSeries();
        return graduation.diplomaNo() == null ? null : series + " " + graduation.diplomaNo();
    }

    private boolean hasFinalGpa() {
        return record.study().status() == AcademicRecord.Status.GRADUATED
                && record.period().scope() == Scope.ALL
                && record.gpaCumulative() != null;
    }

    private static String status(AcademicRecord.Status status) {
        return switch (status) {
            case GRADUATED -> "passed";
            case EXPELLED -> "failed";
            case STUDYING, ACADEMIC_LEAVE -> "in-progress";
        };
    }

    private void levels() {
        int level = record.programme().nqf();
        level("EQF", ElmoWords.EQF, level);
        level("NQF", ElmoWords.NQF, level);
        if (level >= 6 && level <= 8) {
            level("QF-EHEA", ElmoWords.CYCLE, level - 5);
        }
    }

    private void level(String type, Words description, int value) {
        xml.open("level")
                .token("type", type)
                .lines("description", description.en(), "xml:lang", "en")
                .token("value", Integer.toString(value))
                .close();
    }

    private void totals() {
        xml.open("extension")
                .open("s:record")
                .token("s:kind", document.kind().name())
                .token("s:scope", record.period().scope().name())
                .optional("s:from", record.period().from())
                .optional("s:to", record.period().to())
                .token("s:studyForm", record.study().form().name())
                .token("s:status", record.study().status().name())
                .token("s:creditsEarned", ElmoWriter.credits(record.creditsEarned()))
                .optional("s:gpa", gpa(record.gpaPeriod()))
                .token("s:creditsCumulative", ElmoWriter.credits(record.creditsCumulative()))
                .optional("s:gpaCumulative", gpa(record.gpaCumulative()));
        AcademicRecord.Graduation graduation = record.graduation();
        if (graduation != null && document.kind() != DocumentKind.TRANSCRIPT) {
            xml.token("s:withDistinction", Boolean.toString(graduation.withDistinction()))
                    .optional("s:attestation", graduation.attestation());
        }
        xml.close().close();
    }

    private void schemes() {
        for (GradeScale scale : attempts.scales()) {
            scheme(Attempts.id(scale), ElmoWords.scale(scale));
        }
        if (attempts.anyMark()) {
            scheme(Attempts.MARKS, ElmoWords.MARKS);
        }
        if (hasFinalGpa()) {
            scheme(Attempts.GPA, ElmoWords.GPA);
        }
    }

    private void scheme(String id, Words description) {
        xml.open("gradingScheme", "localId", id)
                .texts("description", description)
                .close();
    }

    private void groups() {
        if (attempts.blocks().isEmpty()) {
            return;
        }
        xml.open("groups").open("groupType", "id", AttemptXml.BLOCKS).words("title", ElmoWords.BLOCKS);
        for (Block block : attempts.blocks()) {
            xml.open("group", "id", block.name(), "sortingKey", Integer.toString(block.ordinal() + 1))
                    .words("title", block.words())
                    .close();
        }
        xml.close().close();
    }

    private static @Nullable String gpa(@Nullable BigDecimal gpa) {
        return gpa == null ? null : gpa.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String instant(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(Time.ALMATY));
    }
}
