package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.programmes.ProgrammeMeter;
import kz.sirius.programmes.ProgrammeRefusal;
import kz.sirius.programmes.ProgrammeTexts;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.programmes.SupplementTexts;
import kz.sirius.programmes.TextChange;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** What one programme says in each item of the supplement, and what it has yet to say. */
@Named
@RequestScoped
public class ProgrammeScreen {

    @Inject
    ProgrammeTexts texts;

    @Inject
    Clock clock;

    @Inject
    Show show;

    private String code = "";
    private @Nullable ProgrammeMeter meter;
    private List<ItemLine> lines = List.of();

    /** Reads the programme as it is today. */
    public void load() {
        LocalDate today = Time.today(clock);
        meter = texts.meters(today).stream()
                .filter(one -> one.of().programme().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProgrammeRefusal.NOT_FOUND));
        SupplementTexts said = texts.frozen(code, today);
        List<TextChange> history = texts.history(code);
        lines = Arrays.stream(SupplementItem.values())
                .map(item -> new ItemLine(item, said.texts().get(item), announced(item, history, today)))
                .toList();
    }

    private static @Nullable LocalDate announced(SupplementItem item, List<TextChange> history, LocalDate today) {
        return history.stream()
                .filter(change -> change.item() == item)
                .map(change -> change.text().validFrom())
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Languages by name, one after the other. */
    public String names(List<Language> languages) {
        return String.join(
                ", ",
                languages.stream()
                        .map(language -> show.label("language." + language))
                        .toList());
    }

    public ProgrammeMeter getMeter() {
        if (meter == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return meter;
    }

    public List<ItemLine> getLines() {
        return lines;
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public int getNeeded() {
        return ProgrammeMeter.needed();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Asked.text(code);
    }
}
