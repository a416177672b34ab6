package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.LoginState;
import kz.sirius.identity.ResetLogin;
import kz.sirius.identity.UnblockLogin;

/** What dean's office and administrator do with a login that exists: reset, block, unblock. */
@Named("door")
@RequestScoped
public class Door {

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

    private String reason = "";

    /** Puts a new one-time password in place of the present one and shows it once. */
    public void reset(String login, String holder) {
        slip.show(resetLogin.reset(login), holder);
    }

    /** Closes the login. */
    public void block(String login) {
        blockLogin.block(login, reason);
        page.done("door.blocked");
    }

    /** Opens it again. */
    public void unblock(String login) {
        unblockLogin.unblock(login);
        page.done("door.unblocked");
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
