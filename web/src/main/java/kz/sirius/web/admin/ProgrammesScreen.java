package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.programmes.ProgrammeMeter;
import kz.sirius.programmes.ProgrammeTexts;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** Which programmes are ready for Diploma Supplements, and what the others have yet to say. */
@Named
@RequestScoped
public class ProgrammesScreen {

    private static final int SIZE = 25;

    @Inject
    ProgrammeTexts texts;

    @Inject
    Clock clock;

    private String text = "";
    private String ready = "";
    private String page = "";
    private MeterSearch found = new MeterSearch(List.of(), "", "");

    /** Finds what the address asks for. */
    public void find() {
        LocalDate today = Time.today(clock);
        found = new MeterSearch(texts.meters(today), text, ready);
    }

    /** The programmes of the page. */
    public List<ProgrammeMeter> getMeters() {
        return found.found().stream()
                .skip((long) getNumber() * SIZE)
                .limit(SIZE)
                .toList();
    }

    public int getTotal() {
        return found.all().size();
    }

    public long getComplete() {
        return found.all().stream().filter(ProgrammeMeter::complete).count();
    }

    public int getHits() {
        return found.found().size();
    }

    public int getPages() {
        return (getHits() + SIZE - 1) / SIZE;
    }

    public int getNumber() {
        return Math.min(Asked.page(page), Math.max(0, getPages() - 1));
    }

    /** The filter as part of an address. */
    public String getQuery() {
        return "q=" + Asked.encoded(text) + "&ready=" + Asked.encoded(ready);
    }

    public boolean isFiltered() {
        return !(text + ready).isBlank();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public int getNeeded() {
        return ProgrammeMeter.needed();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Asked.text(text);
    }

    public String getReady() {
        return ready;
    }

    public void setReady(@Nullable String ready) {
        this.ready = Asked.text(ready);
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = Asked.text(page);
    }
}
