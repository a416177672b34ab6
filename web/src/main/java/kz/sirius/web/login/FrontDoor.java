package kz.sirius.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import kz.sirius.guard.CallerAddress;
import kz.sirius.guard.CountTries;
import kz.sirius.identity.Roles;

/** Knows where each role's work lies. */
@ApplicationScoped
public class FrontDoor {

    /** A role and the page on which its work begins; the first that fits is the person's home. */
    private record Home(String role, String page) {}

    private static final List<Home> HOMES = List.of(
            new Home(Roles.NEWCOMER, "/password.xhtml"),
            new Home(Roles.LEARNER, "/cabinet/home.xhtml"),
            new Home(Roles.REGISTRAR, "/registrar/queue.xhtml"),
            new Home(Roles.REGISTRAR_HEAD, "/registrar/queue.xhtml"),
            new Home(Roles.DEAN, "/signer/table.xhtml"),
            new Home(Roles.DIVISION_HEAD, "/signer/table.xhtml"),
            new Home(Roles.INSTITUTION_HEAD, "/signer/table.xhtml"),
            new Home(Roles.DEANERY, "/deanery/learners.xhtml"),
            new Home(Roles.ADMINISTRATOR, "/admin/import.xhtml"),
            new Home(Roles.AUDITOR, "/registrar/queue.xhtml"));

    @Inject
    CountTries tries;

    /** For how many minutes a login is shut out from where the request comes from, 0 when it is not. */
    public long shutMinutes(HttpServletRequest request, String login) {
        Duration wait =
                tries.shutFor(login, CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
        return wait.isZero() ? 0 : wait.toMinutes() + 1;
    }

    /** Path of the caller's home page, within the application. */
    public String home(HttpServletRequest request) {
        return HOMES.stream()
                .filter(home -> request.isUserInRole(home.role()))
                .map(Home::page)
                .findFirst()
                .orElse("/login.xhtml");
    }
}
