package kz.sirius.web.deanery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The key of the slips that are being made. It lives in the page alone, which sends it with every step: no session keeps it,
 * so that no server and no file of sessions can open the slips by itself.
 */
@Named
@RequestScoped
public class SlipsHand {

    /** Name of the field in the page. */
    static final String FIELD = "slips-key";

    @Inject
    HttpServletRequest request;

    private @Nullable String made;

    /** The key that was made just now, or the one that the page sent. */
    public String getKey() {
        String sent = made == null ? request.getParameter(FIELD) : made;
        return sent == null ? "" : sent;
    }

    /** Name of the field that carries it. */
    public String getField() {
        return FIELD;
    }

    void made(String key) {
        made = key;
    }
}
