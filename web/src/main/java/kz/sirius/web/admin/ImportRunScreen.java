package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.sirius.imports.ImportCard;
import kz.sirius.imports.ImportFinding;
import kz.sirius.imports.ImportRow;
import kz.sirius.imports.ImportStatus;
import kz.sirius.imports.ImportedFile;
import kz.sirius.imports.Imports;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, what came of it, what it found. */
@Named
@ViewScoped
public class ImportRunScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Findings on the page; the file has all that are kept. */
    private static final int SHOWN = 200;

    @Inject
    Imports imports;

    @Inject
    Show show;

    private String id = "";
    private @Nullable ImportCard card;

    /**
     * A table of findings.
     *
     * @param all how many there are, with those that are not listed
     */
    public record Table(String name, long all, List<ImportFinding> rows) implements Serializable {

        /** Keeps the first ones. */
        public Table {
            rows = List.copyOf(rows.subList(0, Math.min(SHOWN, rows.size())));
        }
    }

    /** Looks how far it is. */
    public void look() {
        card = imports.card(id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0);
    }

    /** The result in one sentence. */
    public String getSaid() {
        if (getRun().state() == ImportStatus.REFUSED) {
            return show.count("admin.run.said.errors", getRun().errors());
        }
        if (getCard().nothingChanged()) {
            return show.label("admin.run.said.same");
        }
        long added = getCard().files().stream().mapToLong(ImportedFile::added).sum();
        long changed =
                getCard().files().stream().mapToLong(ImportedFile::changed).sum();
        String key = getRun().dryRun() ? "admin.run.said.would" : "admin.run.said.loaded";
        return show.label(key, show.number(added), show.number(changed));
    }

    /** What to do next. */
    public String getNext() {
        String state = getRun().state().name();
        return show.label("admin.run.next." + (getCard().nothingChanged() ? "same" : state));
    }

    /** Errors, then warnings. */
    public List<Table> getTables() {
        return List.of(
                new Table("errors", getRun().errors(), getCard().errors()),
                new Table("warnings", getRun().warnings(), getCard().warnings()));
    }

    public boolean isRunning() {
        return getRun().state() == ImportStatus.RUNNING;
    }

    public ImportRow getRun() {
        return getCard().run();
    }

    public ImportCard getCard() {
        if (card == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return card;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Asked.text(id);
    }
}
