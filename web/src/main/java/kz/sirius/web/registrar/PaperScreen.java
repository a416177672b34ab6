package kz.sirius.web.registrar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.paper.EnterJournal;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PaperRow;
import kz.sirius.paper.PaperStatus;
import kz.sirius.paper.PrintPaper;
import kz.sirius.paper.SealPaper;
import kz.sirius.paper.SignPaper;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** One paper version: where it stands, and the step that is its turn. */
@Named
@ViewScoped
public class PaperScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    transient PaperLists papers;

    @Inject
    transient PrintPaper print;

    @Inject
    transient SignPaper sign;

    @Inject
    transient SealPaper seal;

    @Inject
    transient EnterJournal enter;

    @Inject
    PageFrame page;

    private long id;
    private @Nullable PaperCard card;
    private Long[] officials = new Long[0];

    /** Reads it as it is now; the steps are taken as it was seen first. */
    public void load() {
        if (card == null) {
            card = papers.card(id);
        }
    }

    /** Takes down that it is printed. */
    public void printed() throws IOException {
        print.printed(id, getRow().version());
        goOn("PRINT");
    }

    /** Takes down who signed by hand. */
    public void signed() throws IOException {
        sign.signed(id, getRow().version(), List.of(officials));
        goOn("SIGN");
    }

    /** Takes down that it is sealed. */
    public void sealed() throws IOException {
        seal.sealed(id, getRow().version());
        goOn("SEAL");
    }

    /** Enters it in the journal. */
    public void entered() throws IOException {
        enter.enter(id, getRow().version());
        goOn("ENTER");
    }

    /** Goes to how it stands now, and says what was done. */
    void goOn(String step) throws IOException {
        page.done("registrar.paper.step." + step, String.valueOf(id));
        show(id);
    }

    /** Shows a version as it is now. */
    void show(long which) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("paper-version.xhtml?id=" + which);
    }

    /** The version with everything about it. */
    public PaperCard getCard() {
        return Objects.requireNonNull(card);
    }

    /** The version. */
    public PaperRow getRow() {
        return getCard().row();
    }

    /** Whether who is here takes its steps. */
    public boolean isOffice() {
        return page.hasAny("REGISTRAR REGISTRAR_HEAD");
    }

    /** Whether it is the turn of the step after this state, and who is here takes it. */
    public boolean isTurn(String state) {
        return isOffice() && getRow().status() == PaperStatus.valueOf(state);
    }

    /** Whether its pages can be printed, the first time or once more. */
    public boolean isPrintable() {
        return isTurn("QUEUED") || isTurn("PRINTED");
    }

    /** Who may sign it by hand. */
    public List<OfficeHolder> getHands() {
        return isTurn("PRINTED")
                ? papers.signers(id).people().stream().distinct().toList()
                : List.of();
    }

    public String getId() {
        return String.valueOf(id);
    }

    /** Takes the number from the address; no number is the number of no version. */
    public void setId(@Nullable String id) {
        this.id = id != null && NUMBER.matcher(id).matches() ? Long.parseLong(id) : 0;
    }

    public Long[] getOfficials() {
        return officials.clone();
    }

    public void setOfficials(Long[] officials) {
        this.officials = officials.clone();
    }
}
