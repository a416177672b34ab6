package kz.sirius.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.sirius.common.Setting;
import kz.sirius.identity.ChangePassword;
import kz.sirius.web.faces.PageFrame;

/** The first login's page, and later everybody's own: a new password in place of the old. */
@Named
@RequestScoped
public class PasswordScreen {

    @Inject
    ChangePassword verb;

    @Inject
    PageFrame page;

    private String current = "";
    private String chosen = "";
    private String again = "";

    /** Changes the password; afterwards the person logs in with it. */
    public void change() throws IOException, ServletException {
        if (!chosen.equals(again)) {
            page.wrong("change:again", "password.different");
            return;
        }
        verb.change(current, chosen);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/login.xhtml?changed=1");
    }

    /** Least number of characters. */
    public int getLeast() {
        return Setting.PASSWORD_LENGTH.number();
    }

    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return "";
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return "";
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
