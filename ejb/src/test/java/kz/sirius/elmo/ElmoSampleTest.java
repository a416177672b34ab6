package kz.sirius.elmo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Period;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The ELMO files of every learner of the sample university: of the whole study, of an academic year and of a term. */
class ElmoSampleTest {

    private static final SampleRecords SAMPLE = new SampleRecords();
    private static final List<Made> FILES = files();

    @Test
    void everyFileIsValidAgainstTheSchema() {
        ElmoSchemas schemas = ElmoSchemas.orSkip();
        everyFile((document, xml) -> assertDoesNotThrow(() -> schemas.validate(xml), document.toString()));
    }

    @Test
    void everyGainedCreditIsSaidOnceAndTheyAddUpToTheRecord() {
        everyFile((document, xml) -> {
            Document read = ElmoFixtures.parsed(xml);
            assertCreditsStandOnOneLevel(read.getDocumentElement(), false);
            assertEquals(
                    0,
                    document.record().creditsEarned().compareTo(ects(read)),
                    () -> document + " says " + ects(read) + ", not "
                            + document.record().creditsEarned());
            Element sums = ElmoFixtures.all(read, "s:record").get(0);
            assertEquals(
                    ElmoWriter.credits(document.record().creditsEarned()), ElmoFixtures.text(sums, "s:creditsEarned"));
            assertSame(document.record().gpaPeriod(), ElmoFixtures.text(sums, "s:gpa"));
            assertSame(document.record().gpaCumulative(), ElmoFixtures.text(sums, "s:gpaCumulative"));
        });
    }

    @Test
    void everyResultNamesAGradingSchemeThatIsDescribedOnceAndNoneIsDescribedInVain() {
        everyFile((document, xml) -> {
            Document read = ElmoFixtures.parsed(xml);
            List<String> described = ElmoFixtures.all(read, "gradingScheme").stream()
                    .map(scheme -> scheme.getAttribute("localId"))
                    .toList();
            Set<String> named = ElmoFixtures.all(read, "gradingSchemeLocalId").stream()
                    .map(Element::getTextContent)
                    .collect(Collectors.toSet());
            assertEquals(named, new HashSet<>(described), document.toString());
            assertEquals(named.size(), described.size(), document.toString());
            for (Element label : ElmoFixtures.all(read, "resultLabel")) {
                Element result = (Element) label.getParentNode();
                assertFalse(ElmoFixtures.text(result, "gradingSchemeLocalId").isEmpty(), document.toString());
            }
        });
    }

    @Test
    void noElementIsEmptyButTheOneNameThatTheSchemaWants() {
        everyFile((document, xml) -> ElmoFixtures.all(ElmoFixtures.parsed(xml), "*").stream()
                .filter(element -> !element.getNodeName().equals("givenNames"))
                .forEach(element ->
                        assertFalse(element.getTextContent().isBlank(), () -> document + " has an empty " + element)));
    }

    @Test
    void aTranscriptHasEveryAttemptAndTheOthersTheLastGrades() {
        everyFile((document, xml) -> {
            Document read = ElmoFixtures.parsed(xml);
            int shown = ElmoFixtures.all(read, "s:attempt").size();
            if (document.kind() == DocumentKind.TRANSCRIPT) {
                assertEquals(document.record().rows().size(), shown, document.toString());
            } else {
                long last = document.record().rows().stream()
                        .filter(row -> !row.superseded())
                        .filter(row -> row.mark() == null || row.mark().supersedes())
                        .map(AcademicRecord.Row::disciplineCode)
                        .distinct()
                        .count();
                assertEquals(last, shown, document.toString());
                assertTrue(ElmoFixtures.all(read, "s:supersededBy").isEmpty(), document.toString());
            }
        });
    }

    @Test
    void noFileSaysAnIinAndOnlyASupplementTheDayOfBirth() {
        everyFile((document, file) -> {
            String xml = new String(file, StandardCharsets.UTF_8);
            String learner = document.record().learner().studentNo();
            assertFalse(xml.contains(SAMPLE.iin(learner)), learner);
            assertEquals(document.kind() == DocumentKind.DIPLOMA_SUPPLEMENT, xml.contains("<bday>"), learner);
        });
    }

    private static void everyFile(BiConsumer<ElmoDocument, byte[]> look) {
        FILES.forEach(file -> look.accept(file.document(), file.xml()));
    }

    private static List<Made> files() {
        List<Made> files = new ArrayList<>();
        for (String learner : SAMPLE.learners()) {
            AcademicRecord whole = SAMPLE.record(learner, Period.all());
            for (DocumentKind kind : DocumentKind.values()) {
                files.add(made(ElmoFixtures.document(kind, whole, SAMPLE.birthDate(learner))));
            }
            // Appendix and supplement are always of the whole study, a transcript is of any period.
            for (Period part : SAMPLE.parts(learner)) {
                AcademicRecord record = SAMPLE.record(learner, part);
                files.add(made(ElmoFixtures.document(DocumentKind.TRANSCRIPT, record, SAMPLE.birthDate(learner))));
            }
        }
        assertEquals(5 * 120, files.size());
        return files;
    }

    private static Made made(ElmoDocument document) {
        return new Made(document, ElmoXml.of(document));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Made(ElmoDocument document, byte[] xml) {}

    private static void assertCreditsStandOnOneLevel(Element element, boolean above) {
        boolean here = false;
        if (element.getNodeName().equals("learningOpportunitySpecification")) {
            Element specifies = ElmoFixtures.child(element, "specifies");
            Element instance = specifies == null ? null : ElmoFixtures.child(specifies, "learningOpportunityInstance");
            here = instance != null && ElmoFixtures.child(instance, "credit") != null;
            assertFalse(here && above, "ECTS at parent and child");
        }
        boolean below = above || here;
        ElmoFixtures.children(element).forEach(child -> assertCreditsStandOnOneLevel(child, below));
    }

    private static BigDecimal ects(Document read) {
        return ElmoFixtures.all(read, "credit").stream()
                .filter(credit -> ElmoFixtures.text(credit, "scheme").equals("ects"))
                .map(credit -> new BigDecimal(ElmoFixtures.text(credit, "value")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertSame(@Nullable BigDecimal gpa, String said) {
        assertEquals(gpa == null ? "" : gpa.toPlainString(), said);
    }
}
