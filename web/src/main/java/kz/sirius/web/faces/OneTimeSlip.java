package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import kz.sirius.common.Setting;
import kz.sirius.identity.OneTimeLogin;
import org.jspecify.annotations.Nullable;

/**
 * The slip with a one-time password. It lives as long as the answer to the post that made it: no session keeps it, and
 * no second look at the page shows it.
 */
@Named("slip")
@RequestScoped
public class OneTimeSlip {

    @Inject
    HttpServletRequest request;

    private @Nullable OneTimeLogin login;
    private String name = "";

    /** Shows this login on the page that answers this request. */
    public void show(OneTimeLogin given, String holder) {
        login = given;
        name = holder;
    }

    /** Whether there is something to show. */
    public boolean isGiven() {
        return login != null;
    }

    /** Whose login it is. */
    public String getName() {
        return name;
    }

    /** The login name. */
    public String getLogin() {
        return login == null ? "" : login.login();
    }

    /** The one-time password. */
    public String getPassword() {
        return login == null ? "" : login.oneTimePassword();
    }

    /** Until when it opens the door. */
    public @Nullable Instant getUntil() {
        return login == null ? null : login.validUntil();
    }

    /** Where the login is typed. */
    public String getAddress() {
        return Setting.PUBLIC_ADDRESS.text() + request.getContextPath() + "/login.xhtml";
    }
}
