package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import kz.sirius.identity.Accounts;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.DoorStep;
import kz.sirius.identity.LoginState;
import kz.sirius.identity.ResetLogin;
import kz.sirius.identity.UnblockLogin;
import org.jspecify.annotations.Nullable;

/** What dean's office and administrator do with a login that exists: reset, block, unblock. */
@Named("door")
@RequestScoped
public class Door {

    private static final String OTHER = "OTHER";
    private static final Pattern WHY =
            Pattern.compile("FORGOTTEN|SLIP_LOST|LAPSED|LEAKED|LEFT|CHECK|RETURNED|SETTLED|MISTAKE|OTHER");

    @Inject
    Accounts accounts;

    @Inject
    Show show;

    @Inject
    ResetLogin resetLogin;

    @Inject
    BlockLogin blockLogin;

    @Inject
    UnblockLogin unblockLogin;

    @Inject
    OneTimeSlip slip;

    @Inject
    PageFrame page;

    private String why = "";
    private String reason = "";

    /** Puts a new one-time password in place of the present one and shows it once. */
    public void reset(String login, String holder) {
        slip.show(resetLogin.reset(login, said()), holder);
    }

    /** Closes the login. */
    public void block(String login) {
        blockLogin.block(login, said());
        page.done("door.blocked");
    }

    /** Opens it again. */
    public void unblock(String login) {
        unblockLogin.unblock(login, said());
        page.done("door.unblocked");
    }

    /** The reason from the list and what was added to it; a reason of one's own stands alone. */
    private String said() {
        String listed = why.isEmpty() || why.equals(OTHER) ? "" : show.label("door.why." + why);
        String added = reason.strip();
        return listed.isEmpty() || added.isEmpty() ? listed + added : listed + ": " + added;
    }

    /** What was done with a login, the latest first. */
    public List<DoorStep> history(String login) {
        return accounts.history(login);
    }

    /** Reasons to choose from when a login is reset. */
    public List<String> getResetReasons() {
        return List.of("FORGOTTEN", "SLIP_LOST", "LAPSED", "LEAKED", OTHER);
    }

    /** Reasons to choose from when a login is blocked. */
    public List<String> getBlockReasons() {
        return List.of("LEFT", "LEAKED", "CHECK", OTHER);
    }

    /** Reasons to choose from when a login is opened again. */
    public List<String> getUnblockReasons() {
        return List.of("RETURNED", "SETTLED", "MISTAKE", OTHER);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why != null && WHY.matcher(why).matches() ? why : "";
    }

    /** Kind of the status tag; its words suffice without the colour. */
    public String kind(LoginState state) {
        return switch (state) {
            case NONE -> "neutral";
            case ONE_TIME -> "info";
            case LAPSED -> "warn";
            case OPEN -> "success";
            case BLOCKED -> "danger";
        };
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
