package kz.sirius.web.registrar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import kz.sirius.requests.Colleagues;
import kz.sirius.requests.HandOverRequest;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.TakeRequest;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** Who of the office works on the open request: taking it, giving it back, handing it over. */
@Named
@ViewScoped
public class TakingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TakeRequest take;

    @Inject
    transient HandOverRequest handOver;

    @Inject
    transient Colleagues colleagues;

    @Inject
    QueueScreen queue;

    @Inject
    PageFrame page;

    private String colleague = "";
    private @Nullable List<Colleagues.Colleague> office;

    /** Takes it as it was seen. */
    public void take() throws IOException {
        RequestRow seen = seen();
        take.take(seen.id(), seen.version());
        stay("registrar.taken", seen);
    }

    /** Gives it back to all of the office. */
    public void putBack() throws IOException {
        RequestRow seen = seen();
        handOver.handOver(seen.id(), seen.version(), "");
        stay("registrar.putBack", seen);
    }

    /** Gives it to the chosen colleague. */
    public void handOver() throws IOException {
        RequestRow seen = seen();
        handOver.handOver(seen.id(), seen.version(), colleague);
        stay("registrar.handedOver", seen);
    }

    private void stay(String said, RequestRow row) throws IOException {
        page.done(said, String.valueOf(row.id()), row.holder());
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(queue.getAddress().toCase(row.id()));
    }

    /** Whether it waits for the office and who is here may take it. */
    public boolean isOffered() {
        return isHandedOver() && !isMine();
    }

    /** Whether it waits for the office and who is here may hand it over. */
    public boolean isHandedOver() {
        return queue.isToDecide() && queue.isDeciding() && (isFree() || page.hasAny("REGISTRAR_HEAD"));
    }

    /** Whether who is here may decide on it: nobody else works on it who still can. */
    public boolean isFree() {
        RequestRow.Taker taker = getTaker();
        return taker == null
                || isMine()
                || office().stream().noneMatch(one -> one.login().equals(taker.login()));
    }

    public boolean isMine() {
        RequestRow.Taker taker = getTaker();
        return taker != null && taker.login().equals(page.getLogin());
    }

    /** Who works on it, or null. */
    public RequestRow.@Nullable Taker getTaker() {
        RequestCard card = queue.getCard();
        return card == null ? null : card.row().taker();
    }

    /** The others of the office. */
    public List<Colleagues.Colleague> getColleagues() {
        return office().stream()
                .filter(one -> !one.login().equals(page.getLogin()))
                .toList();
    }

    /** Read once for a page; whoever left meanwhile is refused by the verb. */
    private List<Colleagues.Colleague> office() {
        List<Colleagues.Colleague> known = office;
        if (known == null) {
            known = colleagues.all();
            office = known;
        }
        return known;
    }

    private RequestRow seen() {
        return Objects.requireNonNull(queue.getCard()).row();
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable String colleague) {
        this.colleague = colleague == null ? "" : colleague;
    }
}
