package kz.sirius.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import kz.sirius.common.Language;
import kz.sirius.common.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns what verbs and readers throw into what people read. After a post the page comes again with the message on top;
 * at the opening of a page the error page takes its place; a page that was open for too long is loaded anew and says so.
 */
public class SiriusExceptionHandler extends ExceptionHandlerWrapper {

    /** Request attribute under which the error page finds its trouble. */
    static final String TROUBLE = "sirius.trouble";

    SiriusExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Trouble worst = null;
        boolean rendering = false;
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext queued =
                    (ExceptionQueuedEventContext) events.next().getSource();
            rendering = rendering || PhaseId.RENDER_RESPONSE.equals(queued.getPhaseId());
            worst = worst == null ? Trouble.of(queued.getException()) : worst;
            events.remove();
        }
        if (worst != null) {
            answer(worst, rendering);
        }
        getWrapped().handle();
    }

    private static void answer(Trouble trouble, boolean rendering) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            tellWhenToComeAgain(faces, trouble);
            if (trouble.kind() == Trouble.Kind.EXPIRED) {
                reload(faces);
            } else if (faces.isPostback() && !rendering) {
                say(faces, trouble);
                faces.renderResponse();
            } else {
                errorPage(faces, trouble);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** Who asks too often hears it in the status as well, as programs do not read the words. */
    private static void tellWhenToComeAgain(FacesContext faces, Trouble trouble) {
        ExternalContext external = faces.getExternalContext();
        if (trouble.status() == RefusalCode.Kind.TOO_OFTEN.status() && !external.isResponseCommitted()) {
            external.setResponseStatus(trouble.status());
            external.setResponseHeader("Retry-After", "60");
        }
    }

    /** At the field that it is about, or else on top of the page. */
    private static void say(FacesContext faces, Trouble trouble) {
        String code = code(trouble);
        UIInput field = code == null ? null : Claims.find(faces.getViewRoot(), code);
        String text = trouble.text(language());
        faces.validationFailed();
        if (field == null) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, code));
        } else {
            field.setValid(false);
            faces.addMessage(field.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    private static void reload(FacesContext faces) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString();
        if (query != null && query.contains("jakarta.faces.")) {
            query = null; // a state in the address would be found too old again and again
        }
        external.redirect(request.getContextPath() + request.getServletPath() + Asked.expired(query));
        faces.responseComplete();
    }

    private static void errorPage(FacesContext faces, Trouble trouble) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            faces.responseComplete();
            return;
        }
        external.responseReset();
        external.setResponseStatus(trouble.status());
        ((HttpServletRequest) external.getRequest()).setAttribute(TROUBLE, trouble);
        external.responseSendError(trouble.status(), null);
        faces.responseComplete();
    }

    private static @Nullable String code(Trouble trouble) {
        return trouble.refusal() == null ? null : trouble.refusal().code().code();
    }

    private static Language language() {
        return CDI.current().select(Lang.class).get().getLanguage();
    }
}
