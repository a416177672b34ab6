package kz.sirius.web.registrar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Page;
import kz.sirius.corrections.CorrectionFilter;
import kz.sirius.corrections.CorrectionLists;
import kz.sirius.corrections.CorrectionRow;
import kz.sirius.web.faces.Asked;

/** The learners' reports of errors, what is due first on top. */
@Named
@RequestScoped
public class CorrectionsScreen {

    private static final int PAGE = 50;

    @Inject
    CorrectionLists corrections;

    private CorrectionFilter filter = CorrectionFilter.all();
    private Map<CorrectionFilter.Queue, Long> counts = Map.of();
    private Page<CorrectionRow> page = new Page<>(List.of(), 0, 0, PAGE);

    @PostConstruct
    void read() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = filter(parameters.getOrDefault("queue", ""), parameters.getOrDefault("q", ""));
        counts = corrections.counts();
        page = corrections.page(filter, Asked.page(parameters.getOrDefault("page", "")), PAGE);
    }

    /** What the address asks for; without a word that is known, what is with the office. */
    static CorrectionFilter filter(String queue, String search) {
        CorrectionFilter.Queue wanted = Arrays.stream(CorrectionFilter.Queue.values())
                .filter(each -> each.name().equals(queue))
                .findFirst()
                .orElse(CorrectionFilter.Queue.OPEN);
        return new CorrectionFilter(wanted, search);
    }

    /** Address of a part of the list with the same search. */
    public String address(CorrectionFilter.Queue queue) {
        return "queue=" + queue + "&q=" + Asked.encoded(filter.search());
    }

    /** The parts of the list. */
    public CorrectionFilter.Queue[] getQueues() {
        return CorrectionFilter.Queue.values();
    }

    /** How many reports a part holds. */
    public long count(CorrectionFilter.Queue queue) {
        return counts.getOrDefault(queue, 0L);
    }

    /** What narrows the list. */
    public CorrectionFilter getFilter() {
        return filter;
    }

    /** The page. */
    public Page<CorrectionRow> getPage() {
        return page;
    }

    /** How many pages there are. */
    public long getPages() {
        return (page.total() + PAGE - 1) / PAGE;
    }
}
