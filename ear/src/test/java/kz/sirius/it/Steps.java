package kz.sirius.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.sirius.common.Language;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.issuing.SignOutcome;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.ReasonCode;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.SubmitRequest;

/** The way of a request up to where a test begins, each step by the verb and the person of the product. */
@Dependent
public class Steps {

    /** Password of everybody in the sample university. */
    public static final String PASSWORD = "sirius-demo-2026";

    @Inject
    SubmitRequest submit;

    @Inject
    ApproveRequest approve;

    @Inject
    SignDocuments sign;

    @Inject
    RequestLists requests;

    /** A transcript of the whole study in Kazakh, from a form of its own. */
    public static NewRequest transcript() {
        return transcript(Period.all(), Language.KK);
    }

    /** A request for the whole study by a kind and in a language. */
    public static NewRequest asked(DocumentKind kind, Language language, boolean bilingual) {
        NewRequest.Why why = new NewRequest.Why(ReasonCode.STUDY, "Шетелде оқу үшін");
        return form(kind, Period.all(), language, bilingual, why);
    }

    private static NewRequest form(
            DocumentKind kind, Period period, Language language, boolean bilingual, NewRequest.Why why) {
        return new NewRequest(
                kind,
                period,
                language,
                bilingual,
                Delivery.ELECTRONIC,
                why,
                true,
                UUID.randomUUID().toString(),
                true);
    }

    /** A transcript, from a form of its own. */
    public static NewRequest transcript(Period period, Language language) {
        NewRequest.Why why = new NewRequest.Why(ReasonCode.EMPLOYMENT, "Жұмыс берушінің сұрауы бойынша");
        return form(DocumentKind.TRANSCRIPT, period, language, false, why);
    }

    /** A request that this learner sent just now. */
    public long submitted(String learner) {
        return submitted(learner, transcript());
    }

    /** The same for what he asks. */
    public long submitted(String learner, NewRequest asked) {
        return As.user(learner, () -> submit.submit(asked)).row().id();
    }

    /** Has the registrar approve it and waits until it lies before the signers; gives the key of the sheet. */
    public long approved(long request) {
        As.user("registrar", () -> approve.approve(request, -1));
        Await.until("request " + request + " lies before the signers", () -> "IN_SIGNING".equals(status(request)));
        return sheet(request);
    }

    /** Key of a request's open sheet. */
    public static long sheet(long request) {
        return Long.parseLong(
                Sql.one("select id from signing.sheet where request_id = ? and status = 'OPEN'", request));
    }

    /** Signs one sheet; the outcome has to be good. */
    public void signed(String signer, long sheet) {
        SignOutcome outcome =
                As.user(signer, () -> sign.sign(List.of(sheet), PASSWORD)).get(0);
        if (!outcome.ok()) {
            throw new AssertionError(signer + " could not sign: " + outcome.code());
        }
    }

    /** A document of this learner, signed by this official; gives its number. */
    public String issued(String learner, String signer) {
        long request = submitted(learner);
        signed(signer, approved(request));
        return number(request);
    }

    /** State of a request as it stands in the database. */
    public static String status(long request) {
        return Sql.one("select status from requests.request where id = ?", request);
    }

    /** Number that a request got. */
    public static String number(long request) {
        return Sql.one("select number from registry.line where request_id = ?", request);
    }

    /** The request as the registrar sees it. */
    public RequestCard card(long request) {
        return As.user("registrar", () -> requests.card(request));
    }
}
