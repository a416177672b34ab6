package kz.sirius.web.registrar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import kz.sirius.behalf.AnswerOnBehalf;
import kz.sirius.behalf.BehalfCard;
import kz.sirius.behalf.BehalfCards;
import kz.sirius.requests.RequestStatus;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** On what the open request rests, when the office entered it in somebody's name. */
@Named
@RequestScoped
public class BasisScreen {

    @Inject
    BehalfCards cards;

    @Inject
    QueueScreen queue;

    @Inject
    AnswerOnBehalf answering;

    private String text = "";
    private @Nullable BehalfCard card;
    private boolean read;

    /** Enters the answer of whoever has no cabinet and leads to the case as it is then. */
    public void answer(long requestId) throws IOException {
        answering.answer(requestId, text);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(queue.getAddress().toCase(requestId));
    }

    /** Whether the office has to answer for him. */
    public boolean isToAnswer() {
        return getCard() != null
                && queue.getCard() != null
                && queue.getCard().row().status() == RequestStatus.RETURNED;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Asked.text(text);
    }

    /** It, or null for a request that its owner sent himself. */
    public @Nullable BehalfCard getCard() {
        if (!read && queue.getCard() != null) {
            card = cards.ofRequest(queue.getCard().row().id()).orElse(null);
            read = true;
        }
        return card;
    }
}
