package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.issuing.Previews;
import kz.sirius.issuing.Wish;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.ReasonCode;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.SubmitRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SubmissionIT {

    private static final NewRequest.Why WHY = new NewRequest.Why(ReasonCode.VISA, "Елшілік сұрады");

    @Inject
    SubmitRequest submit;

    @Inject
    AcademicRecords records;

    @Inject
    Previews previews;

    @Inject
    RequestLists requests;

    @Test
    void theLearnerSeesTheRowsAndTheGpaBeforeHeSends() {
        String learner = Learner.of("SGM", 2);
        String year =
                As.user(learner, () -> records.learner(learner)).academicYears().get(0);
        for (Period period : List.of(Period.all(), Period.year(year))) {
            AcademicRecord record = As.user(learner, () -> records.record(learner, period));
            String words = Pdf.words(As.user(
                    learner, () -> previews.ofOwn(new Wish(DocumentKind.TRANSCRIPT, period, Language.RU, false))));
            assertFalse(record.rows().isEmpty());
            for (AcademicRecord.Row row : record.rows()) {
                assertTrue(words.contains(Pdf.squeezed(row.title().ru())), row.disciplineCode());
            }
            assertTrue(words.contains(record.gpaPeriod().toPlainString().replace('.', ',')), "GPA of the period");
            assertTrue(words.contains(record.gpaCumulative().toPlainString().replace('.', ',')), "cumulative GPA");
        }
    }

    @Test
    void aSubmittedRequestIsHisWithTheReasonTheConsentAndADueDay() {
        String learner = Learner.of("SGM", 3);
        RequestCard card = As.user(
                learner, () -> submit.submit(asked(WHY, UUID.randomUUID().toString())));
        assertEquals(RequestStatus.SUBMITTED, card.row().status());
        assertEquals(RequestStatus.Holder.REGISTRAR, card.row().heldBy());
        assertEquals("Елшілік сұрады", card.reason());
        assertEquals(ReasonCode.VISA, card.reasonCode());
        assertEquals(card.row().submittedAt(), card.consentAt());
        assertTrue(card.row().due().at().isAfter(card.row().submittedAt()));
        assertEquals(
                "2026-11",
                Sql.one(
                        "select consent_version from requests.request where id = ?",
                        card.row().id()));
        assertTrue(As.user(learner, () -> requests.own()).stream()
                .anyMatch(own -> own.row().id() == card.row().id()));
    }

    @Test
    void aRepeatedPostMakesOneRequest() {
        String learner = Learner.of("SGM", 4);
        String form = UUID.randomUUID().toString();
        long first =
                As.user(learner, () -> submit.submit(asked(WHY, form))).row().id();
        long second =
                As.user(learner, () -> submit.submit(asked(WHY, form))).row().id();
        assertEquals(first, second);
        assertEquals("1", ofForm(form));
    }

    @Test
    void tenPostsOfOneFormAtTheSameMomentMakeOneRequest() {
        String learner = Learner.of("SGM", 5);
        String form = UUID.randomUUID().toString();
        Callable<Long> post = () ->
                As.user(learner, () -> submit.submit(asked(WHY, form))).row().id();
        Set<Long> made = new HashSet<>(Together.from(10, Collections.nCopies(10, post)));
        assertEquals(1, made.size());
        assertEquals("1", ofForm(form));
        assertEquals(
                "1",
                Sql.one(
                        "select count(*) from requests.step where request_id = ?",
                        made.iterator().next()));
    }

    @Test
    void theKeyOfAnotherLearnersFormMakesARequestOfHisOwn() {
        String form = UUID.randomUUID().toString();
        long one = As.user(Learner.of("SGM", 6), () -> submit.submit(asked(WHY, form)))
                .row()
                .id();
        RequestCard other = As.user(Learner.of("SGM", 7), () -> submit.submit(asked(WHY, form)));
        assertFalse(one == other.row().id());
        assertEquals(Learner.of("SGM", 7), other.row().studentNo());
    }

    @Test
    void anIdenticalOpenRequestIsPointedOut() {
        String learner = Learner.of("SGM", 8);
        long open = As.user(learner, () -> submit.submit(unlessOpen(Language.EN)))
                .row()
                .id();
        Refusal refusal =
                assertThrows(Refusal.class, () -> As.user(learner, () -> submit.submit(unlessOpen(Language.EN))));
        assertEquals("REQ-04", refusal.code().code());
        assertEquals(List.of(String.valueOf(open)), refusal.arguments());
        As.user(learner, () -> submit.submit(unlessOpen(Language.RU)));
        long second = As.user(learner, () -> submit.submit(Steps.transcript(Period.all(), Language.EN)))
                .row()
                .id();
        assertFalse(second == open);
    }

    @Test
    void withoutReasonConsentOrResultsNothingIsStored() {
        String learner = Learner.studying("SGM", 9);
        long before = count(learner);
        assertEquals("REQ-02", refused(learner, asked(new NewRequest.Why(ReasonCode.OTHER, " \t"), "k1")));
        assertEquals("REQ-11", refused(learner, asked(new NewRequest.Why(ReasonCode.OTHER, "ә".repeat(2001)), "k2")));
        assertEquals("REQ-13", refused(learner, asked(new NewRequest.Why(ReasonCode.OTHER, "a\0b"), "k3")));
        assertEquals("REQ-12", Refused.code(() -> asked(WHY, " ")));
        assertEquals("REQ-03", refused(learner, consenting(false, DocumentKind.TRANSCRIPT, Delivery.ELECTRONIC)));
        assertEquals(
                "REQ-21", refused(learner, consenting(true, DocumentKind.DIPLOMA_SUPPLEMENT, Delivery.ELECTRONIC)));
        assertEquals("REQ-30", refused(learner, PaperSteps.asked(Delivery.PAPER, 0)));
        assertEquals("REQ-30", refused(learner, PaperSteps.asked(Delivery.BOTH, 11)));
        assertEquals("REQ-07", refused(learner, Steps.transcript(Period.year("1999/2000"), Language.KK)));
        assertEquals("REC-02", Refused.code(() -> Period.year("2023")));
        assertEquals(before, count(learner));
    }

    private String refused(String learner, NewRequest asked) {
        return Refused.code(learner, () -> submit.submit(asked));
    }

    private static NewRequest asked(NewRequest.Why why, String form) {
        return new NewRequest(
                DocumentKind.TRANSCRIPT, Period.all(), Language.KK, Delivery.ELECTRONIC, why, true, form, true);
    }

    private static NewRequest consenting(boolean consent, DocumentKind kind, Delivery delivery) {
        return new NewRequest(
                kind,
                Period.all(),
                Language.KK,
                delivery,
                WHY,
                consent,
                UUID.randomUUID().toString(),
                true);
    }

    private static NewRequest unlessOpen(Language language) {
        return new NewRequest(
                DocumentKind.TRANSCRIPT,
                Period.all(),
                language,
                Delivery.ELECTRONIC,
                WHY,
                true,
                UUID.randomUUID().toString(),
                false);
    }

    private static String ofForm(String form) {
        return Sql.one("select count(*) from requests.request where submission_key like ?", "%:" + form);
    }

    private static long count(String learner) {
        return Long.parseLong(Sql.one("select count(*) from requests.request where student_no = ?", learner));
    }
}
