package kz.sirius.web.registrar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.sirius.behalf.BehalfCard;
import kz.sirius.behalf.BehalfCards;
import org.jspecify.annotations.Nullable;

/** On what the open request rests, when the office entered it in somebody's name. */
@Named
@RequestScoped
public class BasisScreen {

    @Inject
    BehalfCards cards;

    @Inject
    QueueScreen queue;

    private @Nullable BehalfCard card;
    private boolean read;

    /** It, or null for a request that its owner sent himself. */
    public @Nullable BehalfCard getCard() {
        if (!read && queue.getCard() != null) {
            card = cards.ofRequest(queue.getCard().row().id()).orElse(null);
            read = true;
        }
        return card;
    }
}
