package kz.sirius.elmo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Mark;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ElmoXmlTest {

    private static final LocalDate BORN = LocalDate.of(2004, 3, 8);

    @Test
    void theSameDocumentGivesTheSameBytes() {
        ElmoDocument document = transcript(RecordFixtures.study(60));
        assertArrayEquals(ElmoXml.of(document), ElmoXml.of(document));
    }

    @Test
    void theRegisterNumberIdentifiesTheStudyAndTheNameIsThatOfThePassport() {
        Document xml = ElmoFixtures.parsed(ElmoXml.of(transcript(RecordFixtures.study(3))));
        Element number = ElmoFixtures.all(xml, "identifier").stream()
                .filter(identifier -> identifier.getAttribute("type").equals("registerNumber"))
                .findFirst()
                .orElseThrow();
        assertEquals("TR-2026-000127", number.getTextContent());
        assertEquals("SARSEN", ElmoFixtures.all(xml, "familyName").get(0).getTextContent());
        assertEquals("ORKEN", ElmoFixtures.all(xml, "givenNames").get(0).getTextContent());
        assertEquals(
                "2026-11-23T00:00:00+05:00",
                ElmoFixtures.all(xml, "issueDate").get(0).getTextContent());
    }

    @Test
    void titlesAreKazakhAndEnglish() {
        Document xml = ElmoFixtures.parsed(ElmoXml.of(transcript(RecordFixtures.study(1))));
        Element course = ElmoFixtures.all(xml, "hasPart").get(0);
        Element specification = ElmoFixtures.children(course).get(0);
        List<Element> titles = ElmoFixtures.children(specification).stream()
                .filter(child -> child.getNodeName().equals("title"))
                .toList();
        assertEquals(
                List.of("kk", "en"),
                titles.stream().map(title -> title.getAttribute("xml:lang")).toList());
        assertEquals("Һистология, цитология, эмбриология", titles.get(0).getTextContent());
        assertEquals("Histology, Cytology, Embryology", titles.get(1).getTextContent());
    }

    @Test
    void anAttemptThatWasTakenThePlaceOfGivesNoCreditsAndSaysByWhich() {
        AcademicRecord.Row earlier =
                RecordFixtures.row("2022/2023", 1, null, new AcademicRecord.Replacement(2, "2022/2023", 2), true);
        Element attempt = instance(earlier);
        assertNull(ElmoFixtures.child(attempt, "credit"));
        assertEquals("A-", ElmoFixtures.text(attempt, "resultLabel"));
        assertEquals("KZ-2018", ElmoFixtures.text(attempt, "gradingSchemeLocalId"));
        Element extension = ElmoFixtures.children(ElmoFixtures.children(attempt)
                        .get(ElmoFixtures.children(attempt).size() - 1))
                .get(0);
        assertEquals("2", ElmoFixtures.text(extension, "s:supersededBy"));
        assertEquals("5", ElmoFixtures.text(extension, "s:ects"));
    }

    @Test
    void theStatusIsThatOfTheAttempt() {
        assertEquals("passed", status(null));
        assertEquals("passed", status(Mark.P));
        assertEquals("passed", status(Mark.TR));
        assertEquals("failed", status(Mark.NP));
        assertEquals("failed", status(Mark.W));
        assertEquals("failed", status(Mark.AW));
        assertEquals("failed", status(Mark.AU));
        assertEquals("in-progress", status(Mark.I));
    }

    @Test
    void whoHasOneNameHasAnEmptyGivenName() {
        AcademicRecord record = RecordFixtures.named("RAHMAN", "");
        Document xml = ElmoFixtures.parsed(ElmoXml.of(transcript(record)));
        assertEquals("RAHMAN", ElmoFixtures.all(xml, "familyName").get(0).getTextContent());
        assertEquals("", ElmoFixtures.all(xml, "givenNames").get(0).getTextContent());
    }

    @Test
    void whatXmlCannotCarryIsLeftOutAndMarkupIsText() {
        AcademicRecord record = RecordFixtures.named("O<NEIL> & \"SONS\"\u0000\u0007\uFFFE", "A\n\t  B ]]>");
        Document xml = ElmoFixtures.parsed(ElmoXml.of(transcript(record)));
        assertEquals(
                "O<NEIL> & \"SONS\"", ElmoFixtures.all(xml, "familyName").get(0).getTextContent());
        assertEquals("A B ]]>", ElmoFixtures.all(xml, "givenNames").get(0).getTextContent());
    }

    @Test
    void theItemsOfASupplementStandInTheirSectionsInTheModelsOrder() {
        Document xml = ElmoFixtures.parsed(
                ElmoXml.of(ElmoFixtures.document(DocumentKind.DIPLOMA_SUPPLEMENT, RecordFixtures.study(3), BORN)));
        Element supplement = ElmoFixtures.all(xml, "diplomaSupplement").get(0);
        List<Element> sections = ElmoFixtures.children(supplement).stream()
                .filter(child -> child.getNodeName().equals("section"))
                .toList();
        assertEquals(
                List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                sections.stream().map(section -> section.getAttribute("number")).toList());
        List<Element> fourth = ElmoFixtures.children(sections.get(3));
        assertEquals(
                List.of("", "4.1", "4.2", "4.3", "4.4", "4.5"),
                fourth.stream().map(item -> item.getAttribute("number")).toList());
        assertEquals("Not applicable: there is none", ElmoFixtures.text(fourth.get(2), "content"));
        assertEquals("2004-03-08", ElmoFixtures.all(xml, "bday").get(0).getTextContent());
    }

    @Test
    void anItemOfASupplementWithoutAWordIsRefused() {
        List<ElmoDocument.Section> sections = List.of(
                new ElmoDocument.Section("5", "Function", ""), new ElmoDocument.Section("5.2", "Profession", " "));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ElmoDocument.Supplement(Language.EN, "2018", BORN, "Preamble", sections));
    }

    @Test
    void sectionsBelongToASupplementOnly() {
        ElmoDocument right = transcript(RecordFixtures.study(1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ElmoDocument(
                        DocumentKind.DIPLOMA_SUPPLEMENT,
                        right.number(),
                        right.issuedOn(),
                        right.generatedAt(),
                        right.institution(),
                        right.record(),
                        null));
    }

    @Test
    void aRecordWithoutResultsIsAFileWithoutThem() {
        Document xml = ElmoFixtures.parsed(ElmoXml.of(transcript(RecordFixtures.study(0))));
        assertTrue(ElmoFixtures.all(xml, "hasPart").isEmpty());
        assertTrue(ElmoFixtures.all(xml, "groups").isEmpty());
        assertFalse(ElmoFixtures.all(xml, "report").isEmpty());
    }

    private static String status(@Nullable Mark mark) {
        return ElmoFixtures.text(instance(RecordFixtures.row("2022/2023", 1, mark, null, true)), "status");
    }

    private static Element instance(AcademicRecord.Row row) {
        Document xml = ElmoFixtures.parsed(ElmoXml.of(transcript(RecordFixtures.study(row))));
        Element course =
                ElmoFixtures.children(ElmoFixtures.all(xml, "hasPart").get(0)).get(0);
        Element specifies = ElmoFixtures.child(course, "specifies");
        assertNotNull(specifies);
        return ElmoFixtures.children(specifies).get(0);
    }

    private static ElmoDocument transcript(AcademicRecord record) {
        return ElmoFixtures.document(DocumentKind.TRANSCRIPT, record, BORN);
    }
}
