package kz.sirius.it.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.sirius.common.Language;
import kz.sirius.comparison.Difference;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.Previews;
import kz.sirius.issuing.Wish;
import kz.sirius.it.As;
import kz.sirius.it.ChangedDigit;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.WithdrawRequest;
import kz.sirius.verification.FileVerdict;
import kz.sirius.verification.VerifiedDocument;
import kz.sirius.verification.VerifiedSigner;
import kz.sirius.verification.VerifiedStatus;
import kz.sirius.verification.VerifyDocument;
import kz.sirius.verification.VerifyFile;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class VerificationIT {

    @Inject
    Steps steps;

    @Inject
    VerifyDocument verify;

    @Inject
    VerifyFile verifyFile;

    @Inject
    DocumentFiles files;

    @Inject
    Previews previews;

    @Inject
    WithdrawRequest withdraw;

    /** An address from which nobody has asked yet. */
    private final String caller = UUID.randomUUID().toString();

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void theTokenTellsWhatMayBeToldAndNothingMore() {
        String learner = Learner.of("SGM", 27);
        String number = steps.issued(learner, "dean.sgm");
        VerifiedDocument answer = As.nobody(() -> verify.verify(token(number), caller));
        assertEquals(VerifiedStatus.VALID, answer.status());
        assertEquals(number, answer.number());
        assertEquals("TRANSCRIPT", answer.kind().name());
        assertEquals(
                Sql.one("select allotted_on from registry.line where number = ?", number),
                answer.issuedOn().toString());
        assertNull(answer.replacedBy());
        String surname = Sql.one("select surname from records.learner where student_no = ?", learner);
        String given = Sql.one("select given_name from records.learner where student_no = ?", learner);
        assertEquals(
                surname.substring(0, 1) + "***** " + given.substring(0, 1) + ".",
                answer.holder().replace('\u00a0', ' '));
        VerifiedSigner signer = answer.signers().get(0);
        assertEquals(1, answer.signers().size());
        assertEquals("Нұрпейісов Бауыржан", signer.name());
        assertEquals("NURPEISSOV BAUYRZHAN", signer.nameLatin());
        assertEquals("Sirius Demo Authority", signer.issuer());
        assertTrue(signer.capacity().en().contains("School of General Medicine"));
        assertTrue(
                Duration.between(signer.signedAt(), Clock.systemUTC().instant()).toMinutes() < 5);
        String all = answer.toString();
        for (String secret : List.of(learner, surname, "GPA", "reason")) {
            assertTrue(!all.contains(secret), secret);
        }
    }

    @Test
    void aTokenMayBeTypedAsItLooks() {
        String number = steps.issued(Learner.of("SGM", 27), "head");
        String token = token(number);
        String typed = (token.substring(0, 6) + "-" + token.substring(6, 20) + " " + token.substring(20))
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');
        assertEquals(number, As.nobody(() -> verify.verify(typed, caller)).number());
    }

    @Test
    void whatIsNotIssuedAnswersLikeWhatDoesNotExist() {
        String learner = Learner.of("SGM", 28);
        long reserved = steps.submitted(learner);
        steps.approved(reserved);
        long ended = steps.submitted(learner);
        steps.approved(ended);
        As.user(learner, () -> withdraw.withdraw(ended));
        for (String token : List.of(
                token(Steps.number(reserved)),
                token(Steps.number(ended)),
                "0123456789ABCDEFGHJKMNPQRS",
                "",
                "not a token",
                "' or 1=1 --",
                Steps.number(reserved),
                "Z".repeat(5000))) {
            assertEquals(
                    "VER-01",
                    Refused.code(() -> verify.verify(token, UUID.randomUUID().toString())));
        }
    }

    @Test
    void whoAsksTooOftenWaitsAndOthersDoNot() {
        String token = token(steps.issued(Learner.of("SGM", 28), "head"));
        for (int i = 0; i < 20; i++) {
            verify.verify(token, caller);
        }
        assertEquals("VER-02", Refused.code(() -> {
            for (int i = 0; i < 20; i++) {
                verify.verify(token, caller);
            }
        }));
        assertEquals("VER-02", Refused.code(() -> verifyFile.verify(stream(new byte[0]), caller)));
        verify.verify(token, caller + "-neighbour");
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofMinutes(1)));
        verify.verify(token, caller);
    }

    @Test
    void onlyExactlyTheIssuedFileIsGenuine() {
        String learner = Learner.of("SGM", 29);
        String number = steps.issued(learner, "dean.sgm");
        byte[] file = As.user(learner, () -> files.file(number)).content();
        FileVerdict genuine = verdict(file);
        assertEquals(FileVerdict.Verdict.ISSUED, genuine.verdict());
        assertEquals(number, genuine.document().number());

        byte[] longer = Arrays.copyOf(file, file.length + 1);
        longer[file.length] = '\n';
        altered(number, longer);
        byte[] flipped = file.clone();
        flipped[file.length / 2] ^= 1;
        altered(number, flipped);
        altered(number, Arrays.copyOf(file, file.length - 7));

        byte[] preview = As.user(
                learner, () -> previews.ofOwn(new Wish(DocumentKind.TRANSCRIPT, Period.all(), Language.KK, false)));
        assertEquals(FileVerdict.Verdict.NOT_OURS, verdict(preview).verdict());
        assertEquals(
                FileVerdict.Verdict.UNREADABLE,
                verdict("TR-2026-000001".getBytes(StandardCharsets.UTF_8)).verdict());
        assertEquals(FileVerdict.Verdict.UNREADABLE, verdict(new byte[0]).verdict());
        assertEquals("VER-03", Refused.code(() -> verifyFile.verify(stream(new byte[VerifyFile.LARGEST + 1]), caller)));
    }

    @Test
    void aChangedDigitIsNamedAndNothingElseIs() {
        String learner = Learner.of("SGM", 29);
        String number = steps.issued(learner, "dean.sgm");
        byte[] file = As.user(learner, () -> files.file(number)).content();
        ChangedDigit.Changed changed = ChangedDigit.in(file);
        FileVerdict verdict = verdict(changed.file());
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        assertEquals(number, verdict.number());
        assertNull(verdict.document());
        assertEquals(
                List.of(
                        Difference.of(Difference.Code.BYTES_ADDED),
                        new Difference(
                                Difference.Code.ROW_CHANGED,
                                1,
                                changed.row(),
                                changed.discipline(),
                                Difference.Field.PERCENT)),
                verdict.differences());
        assertEquals(List.of(), verdict(file).differences());
    }

    /** The number alone is no proof that the asker has the document: he is told nothing of it. */
    @Test
    void whoKnowsTheNumberOnlyLearnsNothingByGuessing() {
        String number = steps.issued(Learner.of("SGM", 29), "dean.sgm");
        byte[] guess = ("%PDF-1.7\n% " + number + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        FileVerdict verdict = verdict(guess);
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        assertEquals(List.of(Difference.of(Difference.Code.NO_SIGNATURE)), verdict.differences());
    }

    private void altered(String number, byte[] file) {
        FileVerdict verdict = verdict(file);
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        assertEquals(number, verdict.number());
        assertNull(verdict.document());
    }

    private FileVerdict verdict(byte[] file) {
        return As.nobody(() -> verifyFile.verify(stream(file), UUID.randomUUID().toString()));
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static String token(String number) {
        return Sql.one("select token from registry.line where number = ?", number);
    }
}
