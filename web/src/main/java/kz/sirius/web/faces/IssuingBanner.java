package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.sirius.identity.Roles;
import kz.sirius.registry.HeadStandings;

/** Whether staff have to be told that no numbers are given at present. */
@Named("issuing")
@RequestScoped
public class IssuingBanner {

    @Inject
    HeadStandings standings;

    @Inject
    PageFrame page;

    private boolean asked;
    private boolean stopped;

    /** Whether nothing is issued until somebody decides or mends a disk. */
    public boolean isStopped() {
        if (!asked) {
            asked = true;
            stopped = Roles.STAFF.stream().anyMatch(page::has) && !standings.isIssuing();
        }
        return stopped;
    }
}
