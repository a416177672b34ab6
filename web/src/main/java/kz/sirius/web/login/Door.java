package kz.sirius.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.sirius.web.faces.Knock;

/**
 * Where everybody comes in: the container knows one door only. People go on to our own login page and have a session,
 * programs say login and password with each call and have none.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    @Inject
    PageDoor pages;

    @Inject
    CallDoor calls;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return Knock.isCall(request)
                ? calls.validate(request, context)
                : pages.validateRequest(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!Knock.isCall(request)) {
            pages.cleanSubject(request, response, context);
        }
    }
}
