package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/** What the frames of all pages need: where we are, who is here, messages, the nonce of the security policy. */
@Named("page")
@RequestScoped
public class PageFrame {

    @Inject
    HttpServletRequest request;

    @Inject
    Lang lang;

    /** The nonce that a form posts back; without it PrimeFaces refuses the form. */
    public String getNonce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return PrimeFacesContext.getCspState(faces).getNonce();
    }

    /** Address of this page in another language. */
    public String inLanguage(String tag) {
        return request.getContextPath() + "/language?to=" + tag + "&back=" + Asked.encoded(here());
    }

    /** Whether somebody is logged in. */
    public boolean isKnown() {
        return request.getUserPrincipal() != null;
    }

    /** Login of who is here, or null. */
    public @Nullable String getLogin() {
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }

    /** Whether who is here has this role. */
    public boolean has(String role) {
        return request.isUserInRole(role);
    }

    /** Whether who is here has one of these roles, separated by spaces. */
    public boolean hasAny(String roles) {
        return List.of(roles.split(" ")).stream().anyMatch(request::isUserInRole);
    }

    /** Whether this page lies under the path. */
    public boolean isAt(String path) {
        return request.getServletPath().startsWith(path);
    }

    /** Messages for the whole page. */
    public List<FacesMessage> getMessages() {
        return FacesContext.getCurrentInstance().getMessageList(null);
    }

    /** After how many seconds without a step the session ends; 0 when there is none. */
    public int getSessionSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** Whether the page came back because its state was too old. */
    public boolean isExpired() {
        return request.getParameter("expired") != null;
    }

    /** Short name of the university. */
    public String getInstitution() {
        return Setting.INSTITUTION_SHORT.in(lang.getLanguage());
    }

    /** Whether this is a demonstration. */
    public boolean isDemo() {
        return Setting.DEMO.on();
    }

    /** Says that something was done; shown on the page that comes next, also after a redirect. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, arguments), null));
    }

    /** Says that something is wrong at a field (client id) or, with null, on the page. */
    public void wrong(@Nullable String field, String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, arguments), null));
    }

    private String text(String key, Object... arguments) {
        Language language = lang.getLanguage();
        return Labels.text(language, key, arguments);
    }

    private String here() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = forwarded == null ? request.getServletPath() : String.valueOf(forwarded);
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute("jakarta.servlet.forward.query_string");
        return query == null ? path : path + "?" + query;
    }
}
