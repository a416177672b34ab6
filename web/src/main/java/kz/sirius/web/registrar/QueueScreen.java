package kz.sirius.web.registrar;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Language;
import kz.sirius.common.Page;
import kz.sirius.issuing.FailedPreparations;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Learners;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.QueueFilter;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.RequestStatus;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** The workbench: queues, the list of one of them, the request that lies open. Read anew each time it is shown. */
@Named
@ViewScoped
public class QueueScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    PageFrame frame;

    @Inject
    transient RequestLists requests;

    @Inject
    transient Learners learners;

    @Inject
    transient FailedPreparations failed;

    private QueueAddress address = QueueAddress.of(Map.of());
    private Map<QueueFilter.Queue, Long> counts = Map.of();
    private Page<RequestRow> page = new Page<>(List.of(), 0, 0, PAGE);
    private List<AcademicRecord.Unit> units = List.of();
    private @Nullable RequestCard card;

    @PostConstruct
    void open() {
        address = QueueAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        units = learners.units();
    }

    /** Reads queues, list and case; called before each showing. */
    public void read() {
        counts = requests.counts();
        page = requests.page(address.filter(), address.page(), PAGE);
        long id = address.open() > 0
                ? address.open()
                : page.items().isEmpty() ? 0 : page.items().get(0).id();
        card = id == 0 ? null : requests.card(id);
    }

    /** The queues in their order. */
    public List<QueueFilter.Queue> getQueues() {
        return List.of(QueueFilter.Queue.values());
    }

    /** How many requests lie in a queue. */
    public long count(QueueFilter.Queue queue) {
        return counts.getOrDefault(queue, 0L);
    }

    /** Kinds by which the list can be narrowed. */
    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    /** Languages by which the list can be narrowed. */
    public Language[] getLanguages() {
        return Language.values();
    }

    /** Whether who is here may decide; an auditor only looks. */
    public boolean isDeciding() {
        return frame.hasAny("REGISTRAR REGISTRAR_HEAD");
    }

    /** Where we stand. */
    public QueueAddress getAddress() {
        return address;
    }

    /** The page of the list. */
    public Page<RequestRow> getPage() {
        return page;
    }

    /** How many pages the list has. */
    public long getPages() {
        return (page.total() + PAGE - 1) / PAGE;
    }

    /** Units by which the list can be narrowed. */
    public List<AcademicRecord.Unit> getUnits() {
        return units;
    }

    /** How many approved requests could not be prepared. */
    public int getNotPrepared() {
        return failed.all().size();
    }

    /** The request that lies open, or null when the list is empty. */
    public @Nullable RequestCard getCard() {
        return card;
    }

    /** Whether this row lies open. */
    public boolean isOpen(RequestRow row) {
        return card != null && card.row().id() == row.id();
    }

    /** Whether the open request waits for a decision of the office. */
    public boolean isToDecide() {
        return card != null && card.row().status() == RequestStatus.SUBMITTED;
    }

    /** Whether requests of the list can be approved together. */
    public boolean isChoosable(RequestRow row) {
        return row.status() == RequestStatus.SUBMITTED;
    }

    /** Address of what comes after the open request: the next of the list, else the one before, else none. */
    String next() {
        return address.after(
                page.items().stream().map(RequestRow::id).toList(),
                card == null ? 0 : card.row().id());
    }
}
