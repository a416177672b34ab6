package kz.sirius.web.registrar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.Confirmation;
import kz.sirius.issuing.AnnulDocument;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.web.faces.PageFrame;

/** Annuls the document that lies open, after the password was entered again. */
@Named
@ViewScoped
public class AnnulScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConfirmPassword confirm;

    @Inject
    transient AnnulDocument annul;

    @Inject
    DocumentScreen document;

    @Inject
    PageFrame page;

    private String reason = "";
    private boolean reissue = true;
    private transient String password = "";

    /** Annuls it; with a wrong password nothing happens. */
    public void annul() throws IOException {
        String number = document.getNumber();
        Confirmation confirmation = confirm.confirm(password);
        DocumentRow annulled = annul.annul(number, reason, reissue, confirmation);
        Long next = annulled.reissue();
        if (next == null) {
            page.done("registrar.annul.done", number);
        } else {
            page.done("registrar.annul.reissued", number, String.valueOf(next));
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect("document.xhtml?number=" + number);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isReissue() {
        return reissue;
    }

    public void setReissue(boolean reissue) {
        this.reissue = reissue;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
