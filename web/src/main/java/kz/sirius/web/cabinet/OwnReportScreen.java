package kz.sirius.web.cabinet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;
import kz.sirius.corrections.CorrectionCard;
import kz.sirius.corrections.CorrectionLists;
import kz.sirius.corrections.CorrectionStatus;
import kz.sirius.corrections.ReplyToOffice;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** One report of the learner's own: where it stands, what the office asks, what it answered. */
@Named
@ViewScoped
public class OwnReportScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    transient CorrectionLists corrections;

    @Inject
    transient ReplyToOffice replying;

    @Inject
    PageFrame page;

    private long id;
    private String reply = "";
    private @Nullable CorrectionCard card;

    /** Reads it; what is another's, or no number at all, answers like what does not exist. */
    public void load() {
        card = corrections.card(id);
    }

    /** Replies to the office's question. */
    public String reply() {
        replying.reply(id, reply);
        page.done("cabinet.correction.replied");
        return "correction.xhtml?faces-redirect=true&id=" + id;
    }

    /** The report. */
    public @Nullable CorrectionCard getCard() {
        return card;
    }

    /** Whether the learner has to reply. */
    public boolean isAsked() {
        return card != null && card.row().status() == CorrectionStatus.RETURNED;
    }

    public String getId() {
        return String.valueOf(id);
    }

    /** Takes the number from the address; no number is the number of no report. */
    public void setId(@Nullable String id) {
        this.id = id != null && NUMBER.matcher(id).matches() ? Long.parseLong(id) : 0;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
