package kz.sirius.web.registrar;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Page;
import kz.sirius.paper.PaperFilter;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PaperRow;
import kz.sirius.paper.PaperScans;
import kz.sirius.web.faces.Asked;

/** Paper versions by the step that is their turn, what is due first on top; a desk scanner opens one. */
@Named
@ViewScoped
public class PapersScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    transient PaperLists papers;

    @Inject
    transient PaperScans scans;

    private PaperFilter filter = PaperFilter.all();
    private int number;
    private Map<PaperFilter.Queue, Long> counts = Map.of();
    private Page<PaperRow> page = new Page<>(List.of(), 0, 0, PAGE);
    private String scanned = "";

    @PostConstruct
    void start() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = filter(parameters.getOrDefault("queue", ""), parameters.getOrDefault("q", ""));
        number = Asked.page(parameters.getOrDefault("page", ""));
        read();
    }

    /** Reads the list as it is now. */
    public void read() {
        counts = papers.counts();
        page = papers.page(filter, number, PAGE);
    }

    /** What the address asks for; without a word that is known, what is to be printed. */
    static PaperFilter filter(String queue, String search) {
        PaperFilter.Queue wanted = Arrays.stream(PaperFilter.Queue.values())
                .filter(each -> each.name().equals(queue))
                .findFirst()
                .orElse(PaperFilter.Queue.TO_PRINT);
        return new PaperFilter(wanted, search);
    }

    /** Opens what lies under the scanner. */
    public void open() throws IOException {
        PaperRow found = scans.find(scanned);
        FacesContext.getCurrentInstance().getExternalContext().redirect("paper-version.xhtml?id=" + found.id());
    }

    /** Address of a part of the list with the same search. */
    public String address(PaperFilter.Queue queue) {
        return "queue=" + queue + "&q=" + Asked.encoded(filter.search());
    }

    /** The parts of the list. */
    public PaperFilter.Queue[] getQueues() {
        return PaperFilter.Queue.values();
    }

    /** How many a part holds. */
    public long count(PaperFilter.Queue queue) {
        return counts.getOrDefault(queue, 0L);
    }

    /** What narrows the list. */
    public PaperFilter getFilter() {
        return filter;
    }

    /** The page. */
    public Page<PaperRow> getPage() {
        return page;
    }

    /** How many pages there are. */
    public long getPages() {
        return (page.total() + PAGE - 1) / PAGE;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }
}
