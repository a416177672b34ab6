package kz.sirius.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
            new Home(Roles.DEANERY, "/deanery/learners.xhtml"),
            new Home(Roles.ADMINISTRATOR, "/admin/import.xhtml"),
            new Home(Roles.AUDITOR, "/registrar/queue.xhtml"));

    /** Path of the caller's home page, within the application. */
    public String home(HttpServletRequest request) {
        return HOMES.stream()
                .filter(home -> request.isUserInRole(home.role()))
                .map(Home::page)
                .findFirst()
                .orElse("/login.xhtml");
    }
}
