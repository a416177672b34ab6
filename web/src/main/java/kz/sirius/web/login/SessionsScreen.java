package kz.sirius.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import kz.sirius.sessions.EndSessions;
import kz.sirius.sessions.SessionRow;
import kz.sirius.sessions.Sessions;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** Where one is logged in, and the end of it. */
@Named
@RequestScoped
public class SessionsScreen {

    @Inject
    Sessions sessions;

    @Inject
    EndSessions end;

    @Inject
    OwnSession own;

    @Inject
    PageFrame page;

    @Inject
    HttpServletRequest request;

    private @Nullable List<SessionRow> rows;

    /** The sessions in use, the last used first. */
    public List<SessionRow> getRows() {
        List<SessionRow> known = rows;
        if (known == null) {
            known = sessions.own(
                    own.secret(), Duration.ofSeconds(request.getSession().getMaxInactiveInterval()));
            rows = known;
        }
        return known;
    }

    /** Browser and system of a session's device. */
    public String device(SessionRow row) {
        return Device.of(row.device());
    }

    /** Ends another one. */
    public String endOne(long id) {
        end.one(id);
        page.done("sessions.ended");
        return "/sessions.xhtml?faces-redirect=true";
    }

    /** Ends all of them, this one as well. */
    public void endAll() throws IOException, ServletException {
        end.everywhere();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        request.logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml?everywhere=1");
    }
}
