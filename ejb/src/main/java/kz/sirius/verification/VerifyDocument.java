package kz.sirius.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;

/** Tells whoever has the token of a document's QR code whether the document holds (P2). */
@Stateless
@PermitAll
@Clause({"P2", "R26", "R27"})
public class VerifyDocument {

    @Inject
    QuestionLimit limit;

    @Inject
    Revisions register;

    @Inject
    PublicAnswers answers;

    /**
     * The answer. Unknown and malformed tokens, and those of numbers that were only reserved or are void, get one and
     * the same refusal after the same work.
     *
     * @param token in any case, with or without hyphens
     * @param caller whose question it is, from {@link kz.sirius.guard.CallerAddress}
     * @throws Refusal VER-01 no such document, VER-02 too many questions
     */
    public VerifiedDocument verify(String token, String caller) {
        limit.count(caller);
        String number = register.ofToken(TokenText.normal(token))
                .map(RegisterRow::number)
                .orElse("");
        return answers.about(number).orElseThrow(() -> new Refusal(VerificationRefusal.NOT_FOUND));
    }
}
