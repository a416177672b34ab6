package kz.sirius.web.login;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.sirius.calls.CallLimit;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;
import kz.sirius.guard.CallerAddress;
import kz.sirius.identity.Caller;
import kz.sirius.identity.OpenForCall;
import kz.sirius.web.faces.BasicCredentials;
import kz.sirius.web.faces.Knock;

/**
 * The way in for programs: HTTP Basic, for this one call. A session that the caller has as well says nothing here, so no
 * page of another site can use it. What is wrong is said by whoever answers the call, see {@link Knock}.
 */
@ApplicationScoped
public class CallDoor {

    private static final String HEADER = "Authorization";

    @Inject
    OpenForCall door;

    @Inject
    CallLimit limit;

    AuthenticationStatus validate(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader(HEADER);
        if (header == null) {
            return context.doNothing();
        }
        try {
            Optional<Caller> caller = BasicCredentials.of(header).flatMap(given -> open(request, given));
            if (caller.isPresent()) {
                return context.notifyContainerAboutLogin(
                        caller.get().login(), caller.get().roles());
            }
            Knock.wrong(request);
        } catch (Refusal | Unavailable | EJBException e) {
            Knock.failed(request, e);
        }
        return context.doNothing();
    }

    /** Whoever is not remembered costs a hash: that is counted for his address before it is spent. */
    private Optional<Caller> open(HttpServletRequest request, BasicCredentials given) {
        String address = CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        return door.open(given.login(), given.password(), address, () -> limit.countAddress(address));
    }
}
