package kz.sirius.web.cabinet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.WithdrawRequest;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** One application of the learner's own. */
@Named
@ViewScoped
public class RequestScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    RequestLists requests;

    @Inject
    DocumentLists documents;

    @Inject
    AnswerRequest answering;

    @Inject
    WithdrawRequest withdrawing;

    @Inject
    PageFrame page;

    private long id;
    private String answer = "";
    private @Nullable RequestCard card;
    private @Nullable DocumentRow document;

    /** Reads the application; what is another's, or no number at all, answers like what does not exist. */
    public void load() {
        card = requests.card(id);
        document = documents.ofRequest(id).orElse(null);
    }

    /** Answers the registrar's question. */
    public String answer() {
        answering.answer(id, answer);
        page.done("cabinet.request.answered");
        return again();
    }

    /** Takes the application back. */
    public String withdraw() {
        withdrawing.withdraw(id);
        page.done("cabinet.request.withdrawn");
        return again();
    }

    private String again() {
        return "request.xhtml?faces-redirect=true&id=" + id;
    }

    /** The application. */
    public @Nullable RequestCard getCard() {
        return card;
    }

    /** Its document once it is issued. */
    public @Nullable DocumentRow getDocument() {
        return document;
    }

    /** Whether the learner has to answer. */
    public boolean isReturned() {
        return card != null && card.row().status() == RequestStatus.RETURNED;
    }

    /** Whether it is under way. */
    public boolean isOpen() {
        return card != null && card.row().isOpen();
    }

    /** Whether it can be taken back. */
    public boolean isWithdrawable() {
        return card != null && card.row().status().next().contains(RequestStatus.WITHDRAWN);
    }

    /** Whether it was refused. */
    public boolean isRefused() {
        return card != null && card.row().status() == RequestStatus.REFUSED;
    }

    public String getId() {
        return String.valueOf(id);
    }

    /** Takes the number from the address; no number is the number of no application. */
    public void setId(@Nullable String id) {
        this.id = id != null && NUMBER.matcher(id).matches() ? Long.parseLong(id) : 0;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
