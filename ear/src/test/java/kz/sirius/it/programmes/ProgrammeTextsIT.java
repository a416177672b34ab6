package kz.sirius.it.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.it.As;
import kz.sirius.it.Refused;
import kz.sirius.it.SampleTexts;
import kz.sirius.it.Sql;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.MissingText;
import kz.sirius.programmes.NewProgrammeText;
import kz.sirius.programmes.ProgrammeMeter;
import kz.sirius.programmes.ProgrammeTexts;
import kz.sirius.programmes.Readiness;
import kz.sirius.programmes.SetProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.programmes.SupplementTexts;
import kz.sirius.programmes.TextChange;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a programme says, in years of which no other test speaks. */
@ArquillianTest
class ProgrammeTextsIT {

    private static final String PROGRAMME = "7M10101";
    private static final LocalDate EARLY = LocalDate.of(2001, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2003, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(2005, 1, 1);
    private static final Words ONE = new Words("бірінші мәтін", "первый текст", "first text");
    private static final Words TWO = new Words("екінші мәтін", "второй текст", "second text");

    @Inject
    SetProgrammeText set;

    @Inject
    ProgrammeTexts texts;

    @Inject
    Readiness readiness;

    @Inject
    SampleTexts sample;

    @Resource
    UserTransaction transaction;

    /** From here on nothing is said, whatever a test has written. */
    @AfterEach
    void nothingMoreIsSaid() {
        for (SupplementItem item : SupplementItem.values()) {
            write(item, AFTER_ALL, null, new Words("", "", ""), null);
        }
    }

    @Test
    void aChangeIsANewRowAndWhatWasSaidBeforeStaysInTheHistory() {
        TextChange first = write(SupplementItem.LEVEL, EARLY, null, ONE, null);
        TextChange second = write(SupplementItem.LEVEL, EARLY, null, TWO, null);
        assertTrue(second.no() > first.no());
        assertEquals(TWO, said(SupplementItem.LEVEL, EARLY));
        List<TextChange> history = As.user("admin", () -> texts.history(PROGRAMME));
        assertEquals(
                List.of(second, first),
                history.stream()
                        .filter(change -> change.no() == first.no() || change.no() == second.no())
                        .toList());
        assertEquals("admin", second.by());
        assertEquals(
                "change " + second.no() + ", from 2001-01-01",
                Sql.one(
                        "select note from audit.entry where act = 'programmes.set-text' and note like ?",
                        "change " + second.no() + ",%"));
    }

    @Test
    void neitherTheProductNorTheOwnerOfTheTablesCanChangeOrDeleteAText() throws SQLException {
        TextChange written = write(SupplementItem.LEVEL, EARLY, null, ONE, null);
        for (String attempt : List.of(
                "update programmes.text set kk = 'x' where id = " + written.no(),
                "delete from programmes.text where id = " + written.no(),
                "truncate programmes.text")) {
            assertThrows(IllegalStateException.class, () -> Sql.run(attempt), attempt);
            try (Connection connection = Sql.application().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(attempt), attempt);
            }
        }
        assertEquals(ONE.kk(), Sql.one("select kk from programmes.text where id = ?", written.no()));
    }

    @Test
    void eachTextHoldsFromItsFirstDayUntilTheNextOne() {
        write(SupplementItem.LEVEL, LATER, null, TWO, null);
        write(SupplementItem.LEVEL, EARLY, null, ONE, null);
        assertEquals(new Words("", "", ""), said(SupplementItem.LEVEL, EARLY.minusDays(1)));
        assertEquals(ONE, said(SupplementItem.LEVEL, EARLY));
        assertEquals(ONE, said(SupplementItem.LEVEL, LATER.minusDays(1)));
        assertEquals(TWO, said(SupplementItem.LEVEL, LATER));
    }

    @Test
    void theSameTextAgainWritesNothing() {
        TextChange first = write(SupplementItem.LEVEL, EARLY, null, ONE, null);
        TextChange again = write(SupplementItem.LEVEL, EARLY, null, ONE, first.no());
        assertEquals(first.no(), again.no());
    }

    @Test
    void whoDidNotSeeTheLastChangeIsToldSo() {
        TextChange first = write(SupplementItem.LEVEL, EARLY, null, ONE, null);
        write(SupplementItem.LEVEL, EARLY, null, TWO, first.no());
        assertEquals("PRG-05", Refused.code("admin", () -> set.set(PROGRAMME, text(SupplementItem.LEVEL, first.no()))));
        assertEquals("PRG-05", Refused.code("admin", () -> set.set(PROGRAMME, text(SupplementItem.LEVEL, 0L))));
        assertEquals(TWO, said(SupplementItem.LEVEL, EARLY));
    }

    @Test
    void onlyTheAdministratorWritesAndOnlyOfAProgrammeThatThereIs() {
        for (String other : List.of("registrar", "head", "dean.sgm", "auditor", "deanery.sgm")) {
            Refused.outright(other, () -> set.set(PROGRAMME, text(SupplementItem.LEVEL, null)));
        }
        assertEquals("PRG-01", Refused.code("admin", () -> set.set("NO-SUCH", text(SupplementItem.LEVEL, null))));
        assertEquals("PRG-01", Refused.code("admin", () -> texts.history("NO-SUCH")));
        assertEquals("PRG-01", Refused.code("registrar", () -> readiness.of("NO-SUCH", null, EARLY)));
        Refused.outright("registrar", () -> texts.history(PROGRAMME));
        Refused.outright("registrar", () -> texts.meters(EARLY));
    }

    @Test
    void anEmptyItemIsNamedBeforeAnythingCanBeApproved() throws Exception {
        for (SupplementItem item : SupplementItem.values()) {
            write(item, EARLY, null, ONE, null);
        }
        write(SupplementItem.ADMINISTERING_INSTITUTION, EARLY, null, new Words("", "", ""), null);
        write(SupplementItem.REGULATED_PROFESSION, EARLY, Explanation.NOT_APPLICABLE, ONE, null);
        assertEquals(List.of(), missing(EARLY, null));

        write(SupplementItem.LEARNING_OUTCOMES, LATER, null, new Words("мәтін", " ", ""), null);
        write(SupplementItem.REGULATED_PROFESSION, LATER, Explanation.NOT_APPLICABLE, new Words("", "а", "b"), null);
        assertEquals(List.of("4.2 (ru)", "4.2 (en)", "5.2 (kk)"), missing(LATER, null));
        assertEquals(List.of("5.2 (kk)"), missing(LATER, Language.KK));
        assertEquals(List.of(), missing(EARLY, Language.KK));

        As.user("registrar", () -> readiness.require(PROGRAMME, List.of(Language.KK), EARLY));
        assertEquals(
                "PRG-07", Refused.code("registrar", () -> readiness.require(PROGRAMME, List.of(Language.RU), LATER)));
        transaction.begin();
        try {
            SupplementTexts frozen = As.system(() -> texts.frozen(PROGRAMME, LATER));
            assertEquals(
                    Explanation.NOT_APPLICABLE,
                    frozen.texts().get(SupplementItem.REGULATED_PROFESSION).explanation());
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void theMeterOfAProgrammeCountsWhatIsThereInEachLanguage() {
        for (SupplementItem item : SupplementItem.values()) {
            write(item, EARLY, null, new Words("мәтін", "", "text"), null);
        }
        write(SupplementItem.FURTHER_STUDY, EARLY, null, new Words("мәтін", "", ""), null);
        Map<Language, Integer> there = Map.of(Language.KK, 9, Language.RU, 0, Language.EN, 8);
        ProgrammeMeter meter = As.user("auditor", () -> texts.meters(EARLY)).stream()
                .filter(one -> one.of().programme().code().equals(PROGRAMME))
                .findFirst()
                .orElseThrow();
        assertEquals(9, ProgrammeMeter.needed());
        there.forEach((language, count) -> assertEquals(count, meter.there(language), language.tag()));
        assertEquals(List.of(SupplementItem.FURTHER_STUDY), meter.missingIn(Language.EN));
        assertEquals("PGE", meter.of().unit().code());
    }

    @Test
    void theDemonstrationHasTwoCompleteProgrammesAndTwoThatLackTexts() {
        sample.write();
        LocalDate today = LocalDate.of(2026, 11, 27);
        Map<String, Integer> missing = As.user("admin", () -> texts.meters(today)).stream()
                .collect(Collectors.toMap(
                        meter -> meter.of().programme().code(),
                        meter -> meter.missing().size()));
        assertEquals(0, missing.get("6B10101"));
        assertEquals(0, missing.get("6B10104"));
        assertEquals(7, missing.get("6B10103"));
        assertEquals(19, missing.get("7M10101"));
        int written = written();
        sample.write();
        assertEquals(written, written(), "the same again writes nothing");
    }

    private static int written() {
        return Integer.parseInt(Sql.one("select count(*) from programmes.text"));
    }

    private List<String> missing(LocalDate on, @Nullable Language language) {
        return As.user("registrar", () -> readiness.of(PROGRAMME, language, on)).stream()
                .map(MissingText::shown)
                .toList();
    }

    private Words said(SupplementItem item, LocalDate on) {
        SupplementTexts frozen = As.system(() -> texts.frozen(PROGRAMME, on));
        return frozen.text(item).map(found -> found.words()).orElse(new Words("", "", ""));
    }

    private TextChange write(
            SupplementItem item, LocalDate from, @Nullable Explanation explanation, Words words, @Nullable Long seen) {
        return As.user("admin", () -> set.set(PROGRAMME, new NewProgrammeText(item, from, explanation, words, seen)));
    }

    private static NewProgrammeText text(SupplementItem item, @Nullable Long seen) {
        return new NewProgrammeText(item, EARLY, null, new Words("а", "б", "c"), seen);
    }
}
