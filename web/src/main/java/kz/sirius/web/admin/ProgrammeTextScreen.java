package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.common.Words;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.NewProgrammeText;
import kz.sirius.programmes.ProgrammeRefusal;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.programmes.ProgrammeTexts;
import kz.sirius.programmes.SetProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.programmes.TextChange;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** Writes one item of a programme in the three languages; below stands everything that was ever written there. */
@Named
@ViewScoped
public class ProgrammeTextScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammeTexts texts;

    @Inject
    SetProgrammeText setText;

    @Inject
    Clock clock;

    @Inject
    PageFrame page;

    @Inject
    Show show;

    private String code = "";
    private String number = "";
    private String from = "";
    private @Nullable SupplementItem item;
    private List<TextStep> steps = List.of();
    private final TextDraft draft = new TextDraft();
    private boolean begun;

    /**
     * Reads the item as it is now, also when a change was refused because of another one: then that stands in the history.
     * The form begins with the text in force, or with the change that the address names.
     */
    public void load() {
        SupplementItem asked = Arrays.stream(SupplementItem.values())
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProgrammeRefusal.NOT_FOUND));
        List<TextChange> history = texts.history(code).stream()
                .filter(change -> change.item() == asked)
                .toList();
        item = asked;
        steps = TextStep.of(history);
        if (!begun) {
            begin(history);
        }
    }

    private void begin(List<TextChange> history) {
        LocalDate today = Time.today(clock);
        ProgrammeText inForce = texts.frozen(code, today).texts().get(getItem());
        draft.begin(
                history.stream()
                        .filter(change -> String.valueOf(change.no()).equals(from))
                        .findFirst()
                        .map(TextChange::text)
                        .orElse(inForce),
                today);
        begun = true;
    }

    /** Writes what stands in the form and goes back to the programme; says so when nothing is new. */
    public String save() {
        long seen = last();
        Words words = new Words(draft.getKk(), draft.getRu(), draft.getEn());
        LocalDate validFrom = Objects.requireNonNull(draft.getValidFrom());
        String chosen = draft.getExplanation();
        Explanation explanation = chosen.isEmpty() ? null : Explanation.valueOf(chosen);
        TextChange written = setText.set(code, new NewProgrammeText(getItem(), validFrom, explanation, words, seen));
        if (written.no() <= seen) {
            page.done("admin.programme.same");
        } else {
            page.done("admin.programme.saved", number, show.date(validFrom));
        }
        return "/admin/programme?faces-redirect=true&code=" + Asked.encoded(code);
    }

    /** Number of the last change that the page shows, 0 for none. */
    private long last() {
        return steps.isEmpty() ? 0 : steps.get(0).change().no();
    }

    public SupplementItem getItem() {
        if (item == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return item;
    }

    public List<TextStep> getSteps() {
        return steps;
    }

    public TextDraft getDraft() {
        return draft;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Asked.text(code);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Asked.text(number);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = Asked.text(from);
    }
}
