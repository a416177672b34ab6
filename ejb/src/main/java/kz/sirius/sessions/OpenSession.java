package kz.sirius.sessions;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import kz.sirius.common.Clause;
import kz.sirius.common.Sha256;

/** Notes that the caller has come in, on which device and from where. */
@Stateless
@PermitAll
@Clause({"P1", "R12"})
public class OpenSession {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 24;
    private static final int LONGEST_DEVICE = 300;

    @Resource
    SessionContext context;

    @Inject
    SessionBook book;

    @Inject
    Clock clock;

    /**
     * Opens it for the caller.
     *
     * @param device what the browser calls itself; cut after 300 letters
     * @return its secret, for the container's session and nobody else
     */
    public String open(String address, String device) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String cut = device.replace("\0", "").strip();
        book.add(new LoginSession(
                Sha256.of(secret),
                context.getCallerPrincipal().getName(),
                address,
                cut.substring(0, Math.min(cut.length(), LONGEST_DEVICE)),
                clock.instant()));
        return secret;
    }
}
