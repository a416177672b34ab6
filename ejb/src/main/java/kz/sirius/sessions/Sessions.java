package kz.sirius.sessions;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Sha256;

/** Lists where the caller is logged in. */
@Stateless
@PermitAll
@Clause({"P1", "R12"})
public class Sessions {

    @Resource
    SessionContext context;

    @Inject
    SessionBook book;

    @Inject
    Clock clock;

    /**
     * Those in use, the last used first.
     *
     * @param secret of the session that asks
     * @param unused after so long without use a session has run out
     */
    public List<SessionRow> own(String secret, Duration unused) {
        String hash = Sha256.of(secret);
        return book
                .openOf(context.getCallerPrincipal().getName(), clock.instant().minus(unused))
                .stream()
                .map(session -> session.row(hash))
                .toList();
    }
}
