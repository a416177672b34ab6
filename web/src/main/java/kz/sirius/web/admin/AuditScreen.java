package kz.sirius.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.sirius.audit.Outcome;
import kz.sirius.audit.Trail;
import kz.sirius.audit.TrailCheck;
import kz.sirius.audit.TrailRow;
import kz.sirius.audit.VerifyTrail;
import org.jspecify.annotations.Nullable;

/** The audit trail, the latest first, and whether its chain holds. */
@Named
@RequestScoped
public class AuditScreen {

    private static final int PAGE = 50;

    @Inject
    Trail trail;

    @Inject
    VerifyTrail verify;

    private AuditSearch search = new AuditSearch(Map.of());
    private Trail.Stretch stretch = new Trail.Stretch(List.of(), false);
    private @Nullable TrailRow lastNight;
    private @Nullable TrailCheck check;

    @PostConstruct
    void read() {
        search = new AuditSearch(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        stretch = trail.page(search.filter(), search.behind(), PAGE);
        lastNight = trail.lastNight().orElse(null);
    }

    /** Walks along the chain now. */
    public void verify() {
        check = verify.verify();
    }

    public AuditSearch getSearch() {
        return search;
    }

    public List<TrailRow> getRows() {
        return stretch.rows();
    }

    /** Address of what lies behind this page; empty when there is nothing. */
    public String getOlder() {
        return stretch.more() ? search.behind(stretch.rows().get(stretch.rows().size() - 1)) : "";
    }

    /** Whether this page is not that of the latest rows. */
    public boolean isBehind() {
        return search.behind() != null;
    }

    public List<String> getActs() {
        return trail.acts();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** The check of last night, or null before the first. */
    public @Nullable TrailRow getLastNight() {
        return lastNight;
    }

    /** Whether last night's check found a broken place. */
    public boolean isBroken() {
        return lastNight != null && lastNight.outcome() != Outcome.OK;
    }

    /** What the check of now found; null when nobody asked. */
    public @Nullable TrailCheck getCheck() {
        return check;
    }

    /** Colour of how an act ended. */
    public String colour(Outcome outcome) {
        return switch (outcome) {
            case OK -> "success";
            case REFUSED -> "warn";
            case FAILED -> "danger";
        };
    }
}
