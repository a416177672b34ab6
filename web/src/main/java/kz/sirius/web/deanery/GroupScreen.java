package kz.sirius.web.deanery;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.slips.GiveLogins;
import kz.sirius.slips.OpenSlips;
import kz.sirius.slips.SlipsKey;
import kz.sirius.web.faces.Show;
import org.primefaces.PrimeFaces;

/** Logins for all found learners without one: asked once more with their number, done step by step, told line by line. */
@Named
@ViewScoped
public class GroupScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Hashing is slow by intent: so many a step tell of the work about every second. */
    private static final int STEP = 2;

    @Inject
    transient Learners learners;

    @Inject
    transient OpenSlips openSlips;

    @Inject
    transient GiveLogins giveLogins;

    @Inject
    Show show;

    @Inject
    SlipsHand hand;

    private Stage stage = Stage.CONFIRM;
    private String address = "learners.xhtml";
    private long slips;
    private GroupFound found = GroupFound.NOBODY;
    private List<Line> lines = List.of();

    /** How far it is. */
    public enum Stage {
        CONFIRM,
        RUNNING,
        RESULT
    }

    /** What became of one learner. */
    public record Line(String studentNo, String name, GiveLogins.Outcome outcome) implements Serializable {}

    /** Counts those whom the address of the list finds and who have no login; reads them when they are not too many. */
    public void find() {
        LearnerSearch search = new LearnerSearch(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        address = "learners.xhtml?" + search.text();
        found = search.isNarrow() ? GroupFound.of(learners, search.filter()) : GroupFound.NOBODY;
    }

    /** Begins; a second press begins nothing. */
    public void start() {
        if (stage == Stage.CONFIRM && !found.chosen().isEmpty()) {
            SlipsKey opened = openSlips.open();
            slips = opened.id();
            hand.made(opened.key());
            stage = Stage.RUNNING;
        }
    }

    /** Gives the next few; tells the page whether there are more. */
    public void next() {
        if (stage != Stage.RUNNING) {
            return;
        }
        List<LearnerRow> few =
                found.chosen().subList(lines.size(), Math.min(found.chosen().size(), lines.size() + STEP));
        List<GiveLogins.Outcome> outcomes = giveLogins.give(
                new SlipsKey(slips, hand.getKey()),
                few.stream().map(LearnerRow::studentNo).toList());
        List<Line> more = new ArrayList<>(lines);
        for (int i = 0; i < few.size(); i++) {
            more.add(new Line(few.get(i).studentNo(), few.get(i).fullName(), outcomes.get(i)));
        }
        lines = List.copyOf(more);
        stage = lines.size() < found.chosen().size() ? Stage.RUNNING : Stage.RESULT;
        PrimeFaces.Ajax answer = PrimeFaces.current().ajax();
        answer.addCallbackParam("more", stage == Stage.RUNNING);
        answer.addCallbackParam(
                "said",
                show.label("deanery.group.of", lines.size(), found.chosen().size()));
    }

    /** Shows the list as it is now. */
    public void end() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public Stage getStage() {
        return stage;
    }

    /** How many are found without a login. */
    public long getTotal() {
        return found.total();
    }

    /** Whether they are more than one act gives. */
    public boolean isTooMany() {
        return found.total() > GiveLogins.MOST;
    }

    /** The most that one act gives. */
    public int getMost() {
        return GiveLogins.MOST;
    }

    public List<LearnerRow> getChosen() {
        return found.chosen();
    }

    public int getDone() {
        return lines.size();
    }

    public long getCreated() {
        return lines.stream()
                .filter(line -> line.outcome().result() == GiveLogins.Result.CREATED)
                .count();
    }

    public long getSlips() {
        return slips;
    }

    /** What became of each, failures first. */
    public List<Line> getResults() {
        return lines.stream()
                .sorted(Comparator.comparing(line -> line.outcome().result() == GiveLogins.Result.CREATED))
                .toList();
    }
}
