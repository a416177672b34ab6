package kz.sirius.web.registrar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.paper.MovePapers;
import kz.sirius.paper.PaperFilter;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PaperRow;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** The step that is the turn of a list, taken with all that are ticked; what was refused is told line by line. */
@Named
@ViewScoped
public class PaperStepScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MovePapers move;

    @Inject
    transient PaperLists papers;

    @Inject
    PapersScreen list;

    @Inject
    PageFrame page;

    private List<Line> lines = List.of();
    private Long[] officials = new Long[0];

    /** What became of one. */
    public record Line(PaperRow row, boolean ok, @Nullable String code, List<String> arguments)
            implements Serializable {}

    /** Takes the step with those that are ticked, as they were seen. */
    public void take() throws IOException {
        MovePapers.Step step = getStep();
        Map<Long, PaperRow> chosen = ticked();
        if (step == null || chosen.isEmpty()) {
            page.wrong(null, "registrar.paper.tick");
            return;
        }
        if (step == MovePapers.Step.SIGN && officials.length == 0) {
            page.wrong("list:officials", "registrar.paper.hands.required");
            return;
        }
        List<MovePapers.Outcome> outcomes = move.move(
                step,
                chosen.values().stream()
                        .map(row -> new MovePapers.Chosen(row.id(), row.version()))
                        .toList(),
                List.of(officials));
        long done = outcomes.stream().filter(MovePapers.Outcome::ok).count();
        lines = outcomes.stream()
                .map(outcome -> new Line(
                        Objects.requireNonNull(chosen.get(outcome.id())),
                        outcome.ok(),
                        outcome.code(),
                        outcome.arguments()))
                .sorted(Comparator.comparing(Line::ok))
                .toList();
        if (done == lines.size()) {
            page.done("registrar.paper.done." + step, String.valueOf(done));
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("papers.xhtml?" + list.address(list.getFilter().queue()));
            return;
        }
        list.read();
    }

    private Map<Long, PaperRow> ticked() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("row", new String[0]);
        Map<String, PaperRow> shown = list.getPage().items().stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.id()), Function.identity()));
        return Arrays.stream(ticked)
                .filter(shown::containsKey)
                .map(shown::get)
                .collect(Collectors.toMap(PaperRow::id, Function.identity(), (one, same) -> one));
    }

    /** The step that is the turn of this list; null where there is none. */
    public MovePapers.@Nullable Step getStep() {
        if (!page.hasAny("REGISTRAR REGISTRAR_HEAD")) {
            return null;
        }
        return switch (list.getFilter().queue()) {
            case TO_PRINT -> MovePapers.Step.PRINT;
            case TO_SIGN -> MovePapers.Step.SIGN;
            case TO_SEAL -> MovePapers.Step.SEAL;
            case TO_ENTER -> MovePapers.Step.ENTER;
            case READY, OVER, ENDED, ALL -> null;
        };
    }

    /** Who may sign any of the documents of the page by hand. */
    public List<OfficeHolder> getHands() {
        if (list.getFilter().queue() != PaperFilter.Queue.TO_SIGN) {
            return List.of();
        }
        return list.getPage().items().stream()
                .flatMap(row -> papers.signers(row.id()).people().stream())
                .distinct()
                .toList();
    }

    /** What became of each when something was refused, that first. */
    public List<Line> getLines() {
        return lines;
    }

    /** How many were done. */
    public long getDone() {
        return lines.stream().filter(Line::ok).count();
    }

    public Long[] getOfficials() {
        return officials.clone();
    }

    public void setOfficials(Long[] officials) {
        this.officials = officials.clone();
    }
}
