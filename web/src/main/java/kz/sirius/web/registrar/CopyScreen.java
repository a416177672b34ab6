package kz.sirius.web.registrar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import kz.sirius.paper.Former;
import kz.sirius.paper.JournalRow;
import kz.sirius.paper.NewCopy;
import kz.sirius.paper.NoteJournal;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.ReplaceCopy;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** Has a spoilt or lost copy of the version that lies open made anew, or says something on its line of the journal. */
@Named
@ViewScoped
public class CopyScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReplaceCopy replacing;

    @Inject
    transient NoteJournal noting;

    @Inject
    PaperScreen paper;

    @Inject
    PageFrame page;

    private @Nullable Integer number;
    private Former former = Former.SPOILT;
    private String note = "";
    private String words = "";

    /** Has it made, and shows the version in which it is. */
    public void replace() throws IOException {
        NewCopy wanted = new NewCopy(Objects.requireNonNull(number), former, note);
        PaperCard made = replacing.replace(paper.getRow().id(), paper.getRow().version(), wanted);
        page.done("registrar.paper.step.REPLACE", String.valueOf(number));
        paper.show(made.row().id());
    }

    /** Says it. */
    public void note() throws IOException {
        JournalRow line = Objects.requireNonNull(paper.getCard().line());
        noting.note(line.id(), words);
        paper.goOn("NOTE");
    }

    /** Whether a copy can be made anew: one was printed, and it is not ended without paper. */
    public boolean isReplaceable() {
        return paper.isOffice()
                && switch (paper.getRow().status()) {
                    case PRINTED, SIGNED, SEALED, READY_FOR_PICKUP, HANDED_OVER -> true;
                    case QUEUED, CANCELLED -> false;
                };
    }

    /** What can become of a copy. */
    public Former[] getFormers() {
        return Former.values();
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public Former getFormer() {
        return former;
    }

    public void setFormer(Former former) {
        this.former = former;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
