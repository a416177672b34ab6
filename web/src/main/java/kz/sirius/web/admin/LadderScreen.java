package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.sirius.requests.ChangeLadder;
import kz.sirius.requests.EscalationLadder;
import kz.sirius.requests.Ladders;
import kz.sirius.requests.Rung;
import kz.sirius.web.faces.PageFrame;

/** The steps of escalation: who is told when and how. */
@Named
@ViewScoped
public class LadderScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 80;

    @Inject
    Ladders ladders;

    @Inject
    ChangeLadder changeLadder;

    @Inject
    PageFrame page;

    private List<LadderLine> lines = new ArrayList<>();
    private long version;

    /** Reads the ladder in force. */
    public void load() {
        show(ladders.current());
    }

    private void show(EscalationLadder ladder) {
        version = ladder.version();
        lines = new ArrayList<>(ladder.rungs().stream().map(LadderLine::new).toList());
    }

    /** A further step, to be filled in. */
    public void add() {
        lines.add(new LadderLine(new Rung(Rung.Who.REGISTRAR_HEAD, Rung.How.MAIL, Rung.Side.AFTER, 1, Rung.Unit.DAYS)));
    }

    /** Takes a step away; nothing is saved yet. */
    public void remove(int index) {
        lines.remove(index);
    }

    /** Saves the whole ladder. */
    public void save() {
        show(changeLadder.change(lines.stream().map(LadderLine::rung).toList(), version));
        page.done("admin.ladder.saved");
    }

    /** Whether there is room for a further step. */
    public boolean isRoom() {
        return lines.size() < EscalationLadder.MOST;
    }

    public List<LadderLine> getLines() {
        return lines;
    }

    public Rung.Who[] getPeople() {
        return Rung.Who.values();
    }

    public Rung.How[] getWays() {
        return Rung.How.values();
    }

    public Rung.Side[] getSides() {
        return Rung.Side.values();
    }

    public Rung.Unit[] getUnits() {
        return Rung.Unit.values();
    }

    /** Numbers for choices; which of them fit a step the step says. */
    public List<Integer> getAmounts() {
        return IntStream.rangeClosed(0, MOST).boxed().toList();
    }
}
