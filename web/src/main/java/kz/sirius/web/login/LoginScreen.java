package kz.sirius.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The login page: name and password, and the way to the page that was asked for or else to where the person works. */
@Named
@RequestScoped
public class LoginScreen {

    @Inject
    SecurityContext security;

    @Inject
    FrontDoor front;

    private String login = "";
    private String password = "";
    private boolean failed;
    private long shutMinutes;

    /** Checks name and password and leads on; a wrong pair is said without telling which of the two was wrong. */
    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (request.getUserPrincipal() != null) {
            external.redirect(external.getRequestContextPath() + front.home(request));
            return;
        }
        if (request.getSession(false) != null) {
            request.changeSessionId(); // who knew the number before knows nothing afterwards
        }
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                // Not a new authentication: that would forget the page that was asked for.
                AuthenticationParameters.withParams()
                        .newAuthentication(false)
                        .credential(new UsernamePasswordCredential(login.strip(), password)));
        switch (status) {
            case SEND_CONTINUE -> faces.responseComplete();
            case SUCCESS -> external.redirect(external.getRequestContextPath() + front.home(request));
            default -> {
                failed = true;
                shutMinutes = front.shutMinutes(request, login);
            }
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login.replace("\0", "");
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** For how many minutes nobody gets in with this login from here, 0 for not at all. */
    public long getShutMinutes() {
        return shutMinutes;
    }

    /** Whether the last try was wrong. */
    public boolean isFailed() {
        return failed;
    }
}
