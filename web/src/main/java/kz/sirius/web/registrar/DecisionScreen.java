package kz.sirius.web.registrar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.RefuseRequest;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.web.faces.PageFrame;

/** The decision on the open request, as it was seen; after it the next one opens and a line says what was done. */
@Named
@ViewScoped
public class DecisionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ApproveRequest approve;

    @Inject
    transient ReturnRequest back;

    @Inject
    transient RefuseRequest refuse;

    @Inject
    QueueScreen queue;

    @Inject
    PageFrame page;

    private String returnReason = "";
    private String refuseReason = "";

    /** Approves it. */
    public void approve() throws IOException {
        RequestRow seen = seen();
        approve.approve(seen.id(), seen.version());
        goOn("registrar.approved", seen);
    }

    /** Returns it to the learner. */
    public void giveBack() throws IOException {
        RequestRow seen = seen();
        back.giveBack(seen.id(), seen.version(), returnReason);
        goOn("registrar.returned", seen);
    }

    /** Refuses it. */
    public void refuse() throws IOException {
        RequestRow seen = seen();
        refuse.refuse(seen.id(), seen.version(), refuseReason);
        goOn("registrar.refused", seen);
    }

    private RequestRow seen() {
        return Objects.requireNonNull(queue.getCard()).row();
    }

    private void goOn(String said, RequestRow row) throws IOException {
        page.done(said, String.valueOf(row.id()), row.holder());
        FacesContext.getCurrentInstance().getExternalContext().redirect(queue.next());
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public String getRefuseReason() {
        return refuseReason;
    }

    public void setRefuseReason(String refuseReason) {
        this.refuseReason = refuseReason;
    }
}
