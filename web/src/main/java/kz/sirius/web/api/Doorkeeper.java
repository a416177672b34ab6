package kz.sirius.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import kz.sirius.behalf.SubmitOnBehalf;
import kz.sirius.calls.CallLimit;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import kz.sirius.common.Sha256;
import kz.sirius.guard.CallerAddress;
import kz.sirius.identity.IdentityRefusal;
import kz.sirius.identity.Roles;
import kz.sirius.verification.VerificationRefusal;
import kz.sirius.verification.VerifyFile;
import kz.sirius.web.faces.Knock;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every call: who calls, not too often, not from a page of another site, and not with more than can be
 * read. What it lets through without a login are the questions about documents and the description of the interface.
 */
@Provider
@PreMatching
public class Doorkeeper implements ContainerRequestFilter {

    /** Request attribute with the SHA-256 of the body. */
    static final String BODY = "sirius.body";

    /** Bytes of the largest body that is no upload. */
    static final int LARGEST = 256 * 1024;

    /** Bytes of the largest upload; the server takes no more. */
    private static final long UPLOAD = 80L * 1024 * 1024;

    /** What a multipart body has around its file, in bytes. */
    private static final int AROUND = 64 * 1024;

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String DESCRIPTION = "/api/openapi";
    private static final String QUESTIONS = Api.V1 + "verifications";

    @Inject
    HttpServletRequest request;

    @Inject
    CallLimit limit;

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        RuntimeException trouble = Knock.trouble(request);
        if (trouble != null) {
            throw trouble;
        }
        String path = path(request);
        boolean question = isQuestion(request);
        if (request.getUserPrincipal() == null) {
            stranger(question, path);
        } else {
            known(path, question);
        }
        if (!READING.contains(call.getMethod()) && isForeign()) {
            throw new Refusal(CallRefusal.FOREIGN_PAGE);
        }
        if (!question) {
            refuseNul(path, request.getQueryString());
        }
        takeBody(call, question);
    }

    /** Whether it is a question about a document, which everybody may ask. */
    static boolean isQuestion(HttpServletRequest request) {
        String path = path(request);
        return path.equals(QUESTIONS) || path.startsWith(QUESTIONS + "/");
    }

    /** Whether it asks by a token. */
    static boolean isToken(HttpServletRequest request) {
        return HttpMethod.GET.equals(request.getMethod()) && path(request).startsWith(QUESTIONS + "/");
    }

    /** The path that was asked for, also when an error has taken its place. */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null) {
            return asked.toString().substring(request.getContextPath().length());
        }
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private void stranger(boolean question, String path) {
        if (Knock.isWrong(request)) {
            throw new Refusal(CallRefusal.NOT_LOGGED_IN);
        }
        if (question) {
            return; // counted by who answers it
        }
        limit.countAddress(CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
        if (!path.equals(DESCRIPTION)) {
            throw new Refusal(CallRefusal.NOT_LOGGED_IN);
        }
    }

    /** What everybody may ask is not closed to whoever still has a one-time password. */
    private void known(String path, boolean question) {
        limit.countAccount(request.getUserPrincipal().getName());
        boolean open = question || path.equals(DESCRIPTION) || path.equals(Api.V1 + "me/password");
        if (request.isUserInRole(Roles.NEWCOMER) && !open) {
            throw new Refusal(IdentityRefusal.MUST_CHANGE);
        }
    }

    /** Browsers say from where they call; what a browser remembers of a login must not serve another site's page. */
    private boolean isForeign() {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin);
    }

    private boolean isOurs(String origin) {
        String host = request.getHeader("Host");
        return origin.equals(originOf(Setting.PUBLIC_ADDRESS.text()))
                || origin.equals(request.getScheme() + "://" + host);
    }

    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    /** The database cannot even be asked for the letter of number zero. */
    private static void refuseNul(String path, @Nullable String query) {
        if (path.contains("%00")) {
            throw new Refusal(CallRefusal.NOT_FOUND);
        }
        if (query != null && query.contains("%00")) {
            throw new Refusal(CallRefusal.TEXT_UNFIT);
        }
    }

    /** Reads the body unless it is an upload, which is read piece by piece later. */
    private void takeBody(ContainerRequestContext call, boolean question) throws IOException {
        if (READING.contains(call.getMethod())) {
            return;
        }
        String type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            long most = most(question);
            if (request.getContentLengthLong() > most) {
                throw tooLarge(question);
            }
            call.setEntityStream(new Bounded(call.getEntityStream(), most));
            return;
        }
        byte[] body = call.getEntityStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge(question);
        }
        request.setAttribute(BODY, Sha256.of(body));
        call.setEntityStream(new ByteArrayInputStream(body));
        if (body.length == 0 && type == null) {
            // Nothing is an object without fields: what is missing is said by name.
            call.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private long most(boolean question) {
        boolean scan = path(request).equals(Api.V1 + "on-behalf");
        return question ? VerifyFile.LARGEST + AROUND : scan ? SubmitOnBehalf.LARGEST + LARGEST + AROUND : UPLOAD;
    }

    private static Refusal tooLarge(boolean question) {
        return new Refusal(question ? VerificationRefusal.TOO_LARGE : CallRefusal.TOO_LARGE);
    }
}
