package kz.sirius.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;

/**
 * Takes the next number of a register, in a short transaction of its own, so that neither rendering nor signing holds the
 * counter. Only {@link AllotNumber} asks it, which lets nobody see the number before it lies outside the database as well.
 */
@Stateless
@RolesAllowed("SYSTEM")
@Clause({"T5", "T8", "R23"})
public class TakeNumber {

    /** Letters that cannot be taken for one another (Crockford): typed from paper, read by a phone. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RegisterBook book;

    @Inject
    SeriesHeads heads;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The number of this request's document, taken now if there is none yet. The day is today's, Asia/Almaty; days and
     * numbers rise together.
     *
     * @param requestId the request that the number belongs to
     * @throws Refusal HED-01 the file outside the database cannot be read; HED-02 the database has forgotten numbers and an
     *     administrator has to decide; REG-04 the clock stands before the moment at which the latest number was taken
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DocumentNumber take(DocumentKind kind, long requestId) {
        heads.requireSound();
        Optional<RegisterLine> had = book.ofRequest(requestId);
        if (had.isPresent()) {
            return had.get().asNumber();
        }
        long ordinal = book.next(kind);
        // Another thread may have taken the number while this one waited for the series.
        Optional<RegisterLine> meanwhile = book.ofRequest(requestId);
        if (meanwhile.isPresent()) {
            throw new IllegalStateException(
                    "A number was taken for request " + requestId + " meanwhile; nothing is lost");
        }
        Instant now = Time.onwards(book.lastTaken(kind).orElse(Instant.EPOCH), clock)
                .orElseThrow(() -> new Refusal(RegistryRefusal.CLOCK_BEHIND));
        RegisterLine line = new RegisterLine(kind, ordinal, requestId, token()).on(Time.dateOf(now), now);
        book.add(line);
        audit.done("registry.allot", "document:" + line.text(), null, LineStatus.RESERVED.name(), null);
        return line.asNumber();
    }

    private static String token() {
        StringBuilder made = new StringBuilder(26);
        for (int i = 0; i < 26; i++) {
            made.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
