package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import kz.sirius.common.Time;
import kz.sirius.requests.Escalation;
import kz.sirius.requests.Ladders;
import org.jspecify.annotations.Nullable;

/** The requests that were escalated to whoever looks, for the bar of all pages and a page of their own. */
@Named
@RequestScoped
public class Escalated {

    private static final String WHO = "REGISTRAR REGISTRAR_HEAD DEAN DIVISION_HEAD ADMINISTRATOR";

    @Inject
    Ladders ladders;

    @Inject
    PageFrame page;

    @Inject
    Clock clock;

    private @Nullable List<Escalation> mine;

    /** They, the latest told first. */
    public List<Escalation> getMine() {
        List<Escalation> known = mine;
        if (known == null) {
            known = page.hasAny(WHO) ? ladders.mine() : List.of();
            mine = known;
        }
        return known;
    }

    /** How many there are. */
    public int getCount() {
        return getMine().size();
    }

    /** Whether the due day of one is past. */
    public boolean over(Escalation one) {
        return one.dueOn().isBefore(Time.today(clock));
    }
}
