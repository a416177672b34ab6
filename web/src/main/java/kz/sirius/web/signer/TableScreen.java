package kz.sirius.web.signer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.common.Page;
import kz.sirius.preservation.EndingCertificate;
import kz.sirius.preservation.EndingCertificates;
import kz.sirius.requests.QueueFilter;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.signing.SheetLists;
import kz.sirius.signing.SheetRow;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** What waits for this signer, what is due first on top, and the document that lies open beside it. */
@Named
@ViewScoped
public class TableScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Sheets on a page. */
    private static final int SIZE = 100;

    @Inject
    transient SheetLists sheets;

    @Inject
    transient RequestLists requests;

    @Inject
    transient EndingCertificates certificates;

    private long asked;
    private int number;
    private Page<SheetRow> waiting = new Page<>(List.of(), 0, 0, SIZE);
    private List<Line> lines = List.of();
    private List<EndingCertificate> ending = List.of();

    /** A sheet that waits, and its request as far as it is known. */
    public record Line(SheetRow sheet, @Nullable RequestRow request) implements Serializable {}

    @PostConstruct
    void open() {
        ending = certificates.own();
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String sheet = given.getOrDefault("sheet", "");
        asked = sheet.matches("[0-9]{1,18}") ? Long.parseLong(sheet) : 0;
        number = Asked.page(given.getOrDefault("p", ""));
    }

    /** Reads what waits; called before each showing. */
    public void read() {
        Map<Long, RequestRow> known = requests.page(QueueFilter.of(QueueFilter.Queue.SIGNING), 0, SIZE).items().stream()
                .collect(Collectors.toMap(RequestRow::id, Function.identity()));
        waiting = sheets.waitingForMe(number, SIZE);
        if (waiting.items().isEmpty() && waiting.total() > 0) {
            waiting = sheets.waitingForMe(0, SIZE); // what stood on the last page was signed meanwhile
        }
        lines = waiting.items().stream()
                .map(sheet -> new Line(sheet, known.get(sheet.requestId())))
                .sorted(Comparator.comparing(
                        Line::request,
                        Comparator.nullsLast(
                                Comparator.comparing(row -> row.due().at()))))
                .toList();
    }

    /** How many wait in all. */
    public long getTotal() {
        return waiting.total();
    }

    /** How many pages they fill. */
    public long getPages() {
        return (waiting.total() + SIZE - 1) / SIZE;
    }

    /** Which page is shown, from 0. */
    public int getNumber() {
        return waiting.page();
    }

    /** His certificates that end soon. */
    public List<EndingCertificate> getEnding() {
        return ending;
    }

    /** What waits. */
    public List<Line> getLines() {
        return lines;
    }

    /** The document that lies open, or null when nothing waits. */
    public @Nullable Line getOpen() {
        return lines.stream()
                .filter(line -> line.sheet().id() == asked)
                .findFirst()
                .orElse(lines.isEmpty() ? null : lines.get(0));
    }

    /** Whether this one lies open. */
    public boolean isOpen(Line line) {
        Line open = getOpen();
        return open != null && open.sheet().id() == line.sheet().id();
    }
}
