package kz.sirius.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * What went wrong, as a page says it: a refusal with its code, "try later" when something is away, the missing right, a
 * page that was open for too long, or a fault of ours with an incident number under which the log has it once.
 */
public record Trouble(Kind kind, int status, @Nullable Refusal refusal, String number) {

    /** The kinds of trouble. */
    public enum Kind {
        REFUSED,
        DENIED,
        LATER,
        EXPIRED,
        FAULT
    }

    private static final Logger LOG = System.getLogger("kz.sirius.web");

    /** Finds out what it is, and logs what is ours to mend. */
    public static Trouble of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Trouble known = known(cause);
            if (known != null) {
                return known;
            }
        }
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "Incident " + number, thrown);
        return new Trouble(Kind.FAULT, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null, number);
    }

    private static @Nullable Trouble known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            LOG.log(Level.INFO, "Refused: {0}", refusal.code().code());
            return new Trouble(Kind.REFUSED, refusal.code().kind().status(), refusal, "");
        }
        if (cause instanceof EJBAccessException) {
            LOG.log(Level.INFO, "Denied: {0}", cause.getClass().getSimpleName());
            return new Trouble(Kind.DENIED, HttpServletResponse.SC_FORBIDDEN, null, "");
        }
        // A form without the mark of its page: sent by no page of ours, or by one that is not the newest.
        if (cause instanceof ViewExpiredException || cause instanceof CspException) {
            return new Trouble(Kind.EXPIRED, HttpServletResponse.SC_OK, null, "");
        }
        if (Unavailable.is(cause)) {
            LOG.log(Level.WARNING, "Away: {0}", cause.getMessage());
            return new Trouble(Kind.LATER, HttpServletResponse.SC_SERVICE_UNAVAILABLE, null, "");
        }
        return null;
    }

    /** What a message says. */
    String text(Language language) {
        Refusal known = refusal;
        return switch (kind) {
            case REFUSED -> known == null ? "" : Refusals.text(known, language);
            case DENIED -> Labels.text(language, "error.denied.text");
            case LATER -> Labels.text(language, "error.later.text");
            case EXPIRED -> Labels.text(language, "error.expired.text");
            case FAULT -> Labels.text(language, "error.fault.text", number);
        };
    }
}
