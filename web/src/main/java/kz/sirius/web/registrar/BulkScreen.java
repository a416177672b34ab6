package kz.sirius.web.registrar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.requests.ApproveRequests;
import kz.sirius.requests.RequestRow;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Several requests approved together: asked once more with the list, done step by step, told line by line. */
@Named
@ViewScoped
public class BulkScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The work is told about so many times, whatever its size. */
    private static final int STEPS = 10;

    @Inject
    transient ApproveRequests approve;

    @Inject
    QueueScreen queue;

    @Inject
    Show show;

    private Stage stage = Stage.CONFIRM;
    private List<RequestRow> rows = List.of();
    private List<ApproveRequests.Chosen> chosen = List.of();
    private List<Line> lines = List.of();

    /** How far it is. */
    public enum Stage {
        CONFIRM,
        RUNNING,
        RESULT
    }

    /** What became of one request. */
    public record Line(
            long id, String holder, boolean ok, @Nullable String code, List<String> arguments)
            implements Serializable {}

    /** Takes the ticked rows as they were seen. */
    public void choose() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("row", new String[0]);
        Map<String, RequestRow> shown = queue.getPage().items().stream()
                .collect(Collectors.toMap(row -> row.id() + ":" + row.version(), Function.identity()));
        rows = Arrays.stream(ticked).filter(shown::containsKey).map(shown::get).toList();
        chosen = rows.stream()
                .map(row -> new ApproveRequests.Chosen(row.id(), row.version()))
                .toList();
        lines = List.of();
        stage = Stage.CONFIRM;
    }

    /** Begins; a second press begins nothing. */
    public void start() {
        stage = stage == Stage.CONFIRM ? Stage.RUNNING : stage;
    }

    /** Approves the next few; tells the page whether there are more. */
    public void next() {
        if (stage != Stage.RUNNING) {
            return;
        }
        int from = lines.size();
        int to = Math.min(chosen.size(), from + Math.max(1, chosen.size() / STEPS));
        List<Line> more = new ArrayList<>(lines);
        approve.approve(chosen.subList(from, to)).forEach(outcome -> more.add(line(outcome)));
        lines = List.copyOf(more);
        stage = lines.size() < chosen.size() ? Stage.RUNNING : Stage.RESULT;
        PrimeFaces.Ajax answer = PrimeFaces.current().ajax();
        answer.addCallbackParam("more", stage == Stage.RUNNING);
        answer.addCallbackParam("said", show.label("registrar.bulk.of", lines.size(), chosen.size()));
    }

    /** Shows the list as it is now. */
    public void end() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(queue.getAddress().toCase(0));
    }

    private Line line(ApproveRequests.Outcome outcome) {
        String holder = rows.stream()
                .filter(row -> row.id() == outcome.id())
                .map(RequestRow::holder)
                .findFirst()
                .orElse("");
        return new Line(outcome.id(), holder, outcome.ok(), outcome.code(), outcome.arguments());
    }

    public Stage getStage() {
        return stage;
    }

    public List<RequestRow> getRows() {
        return rows;
    }

    public int getTotal() {
        return chosen.size();
    }

    public int getDone() {
        return lines.size();
    }

    public long getApproved() {
        return lines.stream().filter(Line::ok).count();
    }

    /** What became of each, failures first. */
    public List<Line> getResults() {
        return lines.stream().sorted(Comparator.comparing(Line::ok)).toList();
    }
}
