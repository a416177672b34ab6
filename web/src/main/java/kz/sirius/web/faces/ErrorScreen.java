package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The error page: what happened in one sentence, what to do next, and the code or incident number at the end. */
@Named
@RequestScoped
public class ErrorScreen {

    @Inject
    HttpServletRequest request;

    @Inject
    Lang lang;

    /** Heading. */
    public String getTitle() {
        return label("title");
    }

    /** What happened and what to do. */
    public String getText() {
        Trouble trouble = trouble();
        if (trouble != null) {
            return trouble.text(lang.getLanguage());
        }
        String code = code();
        return code.isEmpty() ? label("text") : Refusals.text(code, java.util.List.of(), lang.getLanguage());
    }

    /** Code of a refusal; empty when there is none. */
    public String getCode() {
        Trouble trouble = trouble();
        return trouble != null && trouble.refusal() != null
                ? trouble.refusal().code().code()
                : code();
    }

    private String label(String part) {
        return Labels.text(lang.getLanguage(), "error." + kind() + "." + part, number());
    }

    private String kind() {
        return switch (status()) {
            case HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_UNAUTHORIZED -> "denied";
            case HttpServletResponse.SC_NOT_FOUND -> "missing";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "later";
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> "fault";
            default -> "refused";
        };
    }

    private int status() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
    }

    private String number() {
        Trouble trouble = trouble();
        return trouble == null ? "" : trouble.number();
    }

    private @Nullable Trouble trouble() {
        return (Trouble) request.getAttribute(SiriusExceptionHandler.TROUBLE);
    }

    private String code() {
        Object code = request.getAttribute(FileServlet.CODE);
        return code == null ? "" : code.toString();
    }
}
