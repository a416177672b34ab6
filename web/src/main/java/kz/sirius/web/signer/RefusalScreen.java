package kz.sirius.web.signer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import kz.sirius.signing.RefuseToSign;
import kz.sirius.signing.SheetRow;
import kz.sirius.web.faces.PageFrame;

/** Refuses to sign the document that lies open, with a reason that the registrar reads. */
@Named
@ViewScoped
public class RefusalScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RefuseToSign refuse;

    @Inject
    TableScreen table;

    @Inject
    PageFrame page;

    private String reason = "";

    /** Refuses; afterwards the next document lies open and a line says what was done. */
    public void refuse() throws IOException {
        SheetRow sheet = Objects.requireNonNull(table.getOpen()).sheet();
        refuse.refuse(sheet.id(), reason);
        page.done("signer.refused", sheet.number(), sheet.holder());
        FacesContext.getCurrentInstance().getExternalContext().redirect("table.xhtml");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
