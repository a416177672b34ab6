package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.sirius.heads.HeadsState;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.registry.ContinueAfterHeads;
import kz.sirius.registry.HeadStandings;
import kz.sirius.registry.HeadsReport;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** How the database stands to the file of numbers outside of it, and the administrator's decision where they differ. */
@Named
@RequestScoped
public class HeadsScreen {

    @Inject
    HeadStandings standings;

    @Inject
    ContinueAfterHeads verb;

    @Inject
    ConfirmPassword confirm;

    @Inject
    PageFrame page;

    private @Nullable HeadsReport report;
    private String password = "";
    private String reason = "";

    /** Goes on after the numbers of the file. */
    public void decide() {
        verb.decide(confirm.confirm(password), reason);
        report = null;
        reason = "";
        page.done("admin.heads.decided");
    }

    /** How everything stands now. */
    public HeadsReport getReport() {
        HeadsReport read = report;
        if (read == null) {
            read = standings.report();
            report = read;
        }
        return read;
    }

    /** Key of the word for how things stand. */
    public String getStanding() {
        HeadsReport read = getReport();
        boolean lost = read.state() == HeadsState.THERE && !read.isSound();
        return lost ? "BEHIND" : read.state().name();
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
