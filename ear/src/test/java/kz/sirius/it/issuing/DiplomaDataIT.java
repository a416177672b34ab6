package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.it.As;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.programmes.NewProgrammeText;
import kz.sirius.programmes.SetProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.GradeDistribution;
import kz.sirius.records.GradeDistributions;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.NewRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What goes with a diploma says the same to machines as to people, and both what the register knows (T9, T10, R40). */
@ArquillianTest
class DiplomaDataIT {

    /** A graduate of 2026, without distinction. */
    private static final String GRADUATE = "20100003";

    private static final String PROGRAMME = "6B10101";

    private static final List<String> NUMBERS = List.of(
            "1", "1.1", "1.2", "1.3", "1.4", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "3", "3.1", "3.2", "3.3", "4",
            "4.1", "4.2", "4.3", "4.4", "4.5", "5", "5.1", "5.2", "6", "6.1", "6.2", "7", "7.1", "7.2", "7.3", "7.4",
            "8");

    private static final Pattern SHARE = Pattern.compile("(?:^|\\s)([A-D][+\\u2212-]?): ([0-9]+[.,][0-9]) %");

    @Inject
    Steps steps;

    @Inject
    ApproveRequest approve;

    @Inject
    SetProgrammeText texts;

    @Inject
    DocumentFiles files;

    @Inject
    AcademicRecords records;

    @Inject
    GradeDistributions distributions;

    @Test
    void theDataOfASupplementHaveEverySectionAndTheSharesOfThePages() throws Exception {
        everythingSaid();
        for (boolean bilingual : new boolean[] {false, true}) {
            String number = issued(
                    Steps.asked(DocumentKind.DIPLOMA_SUPPLEMENT, bilingual ? Language.KK : Language.EN, bilingual));
            Document xml = data(number);
            String words = words(number);
            nothingIsEmpty(xml);
            sumsAreThoseOfTheRecord(xml, words);
            List<Element> sections = all(xml, "section");
            assertEquals(
                    NUMBERS,
                    sections.stream()
                            .map(section -> section.getAttribute("number"))
                            .toList());
            Element shares = sections.get(NUMBERS.indexOf("4.4"));
            List<String> said = SHARE.matcher(shares.getTextContent())
                    .results()
                    .map(MatchResult::group)
                    .map(String::strip)
                    .toList();
            assertEquals(shares(bilingual), said, shares.getTextContent());
            for (String share : said) {
                String percent = share.replaceAll(".*: | %", "");
                assertTrue(words.contains(percent), percent + " in " + words);
            }
        }
    }

    @Test
    void theDataOfAnAppendixHaveTheRowsAndSumsOfThePages() throws Exception {
        String number = issued(Steps.asked(DocumentKind.DIPLOMA_APPENDIX, Language.EN, false));
        Document xml = data(number);
        String words = words(number);
        nothingIsEmpty(xml);
        sumsAreThoseOfTheRecord(xml, words);
        assertTrue(all(xml, "section").isEmpty());
        int at = 0;
        for (Element row : all(xml, "hasPart")) {
            String code = row.getElementsByTagName("identifier").item(0).getTextContent();
            int next = words.indexOf(code, at);
            assertTrue(next > 0, code + " is not printed behind those before it");
            at = next + code.length();
        }
        assertEquals(Sql.one("""
                        select count(distinct discipline_code) from records.result
                        where student_no = ? and (mark is null or mark in ('P', 'NP', 'TR'))""", GRADUATE), String.valueOf(all(xml, "hasPart").size()));
    }

    @Test
    void aDocumentOfTwoLanguagesIsNotApprovedBeforeEachOfItsWordsIsThereInBoth() {
        NewRequest two = Steps.asked(DocumentKind.TRANSCRIPT, Language.KK, true);
        String code = Sql.one("select min(discipline_code) from records.result where student_no = ?", GRADUATE);
        String title = Sql.one("select title_en from records.discipline where code = ?", code);
        String latin = Sql.one("select surname_latin from records.learner where student_no = ?", GRADUATE);
        long request = steps.submitted(GRADUATE, two);
        try {
            Sql.run("update records.discipline set title_en = '' where code = ?", code);
            assertEquals("REQ-08", Refused.code("registrar", () -> approve.approve(request, -1)));
            Sql.run("update records.discipline set title_en = ? where code = ?", title, code);
            Sql.run("update records.learner set surname_latin = '' where student_no = ?", GRADUATE);
            assertEquals("REQ-08", Refused.code("registrar", () -> approve.approve(request, -1)));
            Sql.run("update records.learner set surname_latin = 'NGUY\u1ec4N' where student_no = ?", GRADUATE);
            assertEquals("REQ-26", Refused.code("registrar", () -> approve.approve(request, -1)), "no font has it");
            assertEquals("SUBMITTED", Steps.status(request));
        } finally {
            Sql.run("update records.discipline set title_en = ? where code = ?", title, code);
            Sql.run("update records.learner set surname_latin = ? where student_no = ?", latin, GRADUATE);
        }
        steps.approved(request);
    }

    private static void nothingIsEmpty(Document xml) {
        for (Element element : all(xml, "*")) {
            boolean signature = element.getNodeName().startsWith("ds:")
                    || "http://www.w3.org/2000/09/xmldsig#".equals(element.getNamespaceURI());
            if (!signature) {
                assertFalse(element.getTextContent().isBlank(), element.getNodeName() + " is empty");
            }
        }
    }

    /** Credits of the rows, said in the data, printed on the pages, and counted from the database. */
    private void sumsAreThoseOfTheRecord(Document xml, String words) {
        AcademicRecord record = As.user(GRADUATE, () -> records.record(GRADUATE, Period.all()));
        BigDecimal credits = all(xml, "credit").stream()
                .map(credit -> new BigDecimal(
                        credit.getElementsByTagName("value").item(0).getTextContent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, record.creditsEarned().compareTo(credits), credits.toPlainString());
        String gained = Sql.one("""
                select sum(ects) from (
                    select distinct on (discipline_code) ects, percent, mark from records.result
                    where student_no = ? and ects > 0 and (mark is null or mark in ('P', 'NP', 'TR'))
                    order by discipline_code, attempt desc) last
                where mark in ('P', 'TR') or mark is null and round(percent) >= 50""", GRADUATE);
        assertEquals(0, new BigDecimal(gained).compareTo(credits), gained);
        String plain = credits.stripTrailingZeros().toPlainString();
        assertEquals(plain, all(xml, "s:creditsEarned").get(0).getTextContent());
        assertTrue(words.contains(plain + "ECTS"), plain);
    }

    /** The letters and percents that the register counts for the graduate, as the supplement writes them. */
    private List<String> shares(boolean kazakh) {
        AcademicRecord record = As.user(GRADUATE, () -> records.record(GRADUATE, Period.all()));
        GradeDistribution found = As.user(
                GRADUATE,
                () -> distributions.of(
                        record.programme().level(),
                        record.programme().isced(),
                        record.graduation().date()));
        assertTrue(found.enough(), found.toString());
        return found.shares().stream()
                .map(share -> share.letter().replace('-', '\u2212') + ": "
                        + share.percent().setScale(1).toPlainString().replace('.', kazakh ? ',' : '.') + " %")
                .toList();
    }

    private String issued(NewRequest asked) {
        long request = steps.submitted(GRADUATE, asked);
        steps.signed("head", steps.approved(request));
        return Steps.number(request);
    }

    private String words(String number) {
        return Pdf.words(As.user(GRADUATE, () -> files.file(number)).content());
    }

    private Document data(String number) throws Exception {
        byte[] xml = As.user(GRADUATE, () -> files.data(number)).content();
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> all(Document xml, String name) {
        NodeList named = xml.getElementsByTagName(name);
        return IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .map(Element.class::cast)
                .toList();
    }

    private void everythingSaid() {
        for (SupplementItem item : SupplementItem.values()) {
            if (item.mandatory()) {
                String said = "Item " + item.number() + " in ";
                Words words = new Words(said + "kk.", said + "ru.", said + "en.");
                As.user(
                        "admin",
                        () -> texts.set(
                                PROGRAMME, new NewProgrammeText(item, LocalDate.of(2020, 1, 1), null, words, null)));
            }
        }
    }
}
