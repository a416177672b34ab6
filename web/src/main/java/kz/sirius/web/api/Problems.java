package kz.sirius.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import kz.sirius.identity.IdentityRefusal;
import kz.sirius.verification.VerificationRefusal;
import kz.sirius.web.faces.Trouble;
import org.jspecify.annotations.Nullable;

/** Turns whatever was thrown into an answer that programs read. Nothing that a caller can send is a fault of ours. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final int A_MINUTE = 60;

    /** Seconds after which what is away may be asked for again, as a header says it. */
    static final String LATER = String.valueOf(A_MINUTE);

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            if (status < 400) {
                return web.getResponse();
            }
            if (status < 500 && ofBody(thrown) == null) {
                return answer(
                        new Refusal(code(status, Doorkeeper.isToken(request))),
                        web.getResponse().getHeaderString(HttpHeaders.ALLOW));
            }
        }
        CallRefusal ofBody = ofBody(thrown);
        return ofBody == null ? answer(Trouble.of(thrown)) : answer(new Refusal(ofBody), null);
    }

    private Response answer(Trouble trouble) {
        Refusal refusal = trouble.refusal();
        if (refusal != null) {
            return answer(refusal, null);
        }
        return switch (trouble.kind()) {
            case DENIED -> answer(new Refusal(CallRefusal.DENIED), null);
            case LATER -> answer(new Refusal(CallRefusal.AWAY), null);
            default ->
                problem(Problem.fault(trouble.number(), Tongue.of(request))).build();
        };
    }

    private Response answer(Refusal refusal, @Nullable String allow) {
        Response.ResponseBuilder answer = problem(Problem.of(refusal, Tongue.of(request)));
        RefusalCode.Kind kind = refusal.code().kind();
        if (kind == RefusalCode.Kind.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Sirius Transcript\", charset=\"UTF-8\"");
        }
        if (kind == RefusalCode.Kind.TOO_OFTEN || kind == RefusalCode.Kind.AWAY) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds(refusal));
        }
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        return answer.build();
    }

    private Response.ResponseBuilder problem(Problem problem) {
        Language language = Tongue.of(request);
        return Response.status(problem.status())
                .type(Problem.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(problem);
    }

    /** How long to wait, where the refusal says it in seconds. */
    private static long seconds(Refusal refusal) {
        if (refusal.code() == IdentityRefusal.TOO_MANY_TRIES
                && refusal.arguments().get(0) instanceof Long minutes) {
            return TimeUnit.MINUTES.toSeconds(minutes);
        }
        boolean told = refusal.code() == CallRefusal.TOO_OFTEN || refusal.code() == VerificationRefusal.TOO_OFTEN;
        return told && refusal.arguments().get(0) instanceof Long wait ? wait : A_MINUTE;
    }

    /** What is wrong with the body, when it is that: the server has its own names for it. */
    private static @Nullable CallRefusal ofBody(Throwable thrown) {
        // What a verb could not read it says by itself; what comes as it is comes from the reader of the body.
        CallRefusal found = thrown instanceof IOException ? CallRefusal.UNREADABLE : null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (cause instanceof Refusal) {
                return null;
            }
            if (cause instanceof Bounded.TooLarge || name.equals("RequestTooBigException")) {
                return CallRefusal.TOO_LARGE;
            }
            if (cause instanceof Json.Unreadable || name.equals("ReaderException") || isOfMultipart(cause)) {
                found = CallRefusal.UNREADABLE;
            }
        }
        return found;
    }

    /** What the server's reader of multipart bodies says has numbers of its own. */
    private static boolean isOfMultipart(Throwable cause) {
        String message = cause.getMessage();
        return message != null && message.startsWith("RESTEASY007");
    }

    /**
     * The code of a status that the container gives by itself. A token that cannot even be read gets the answer of one
     * that nobody has (R27).
     */
    static RefusalCode code(int status, boolean token) {
        return switch (status) {
            case 400, 404 ->
                token ? VerificationRefusal.NOT_FOUND : status == 404 ? CallRefusal.NOT_FOUND : CallRefusal.UNREADABLE;
            case 401 -> CallRefusal.NOT_LOGGED_IN;
            case 403 -> CallRefusal.DENIED;
            case 405 -> CallRefusal.WRONG_VERB;
            case 406 -> CallRefusal.NOT_ACCEPTABLE;
            case 413 -> CallRefusal.TOO_LARGE;
            case 415 -> CallRefusal.WRONG_TYPE;
            default -> CallRefusal.UNREADABLE;
        };
    }
}
