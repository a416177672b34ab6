package kz.sirius.web.registrar;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.sirius.corrections.AnswerCorrection;
import kz.sirius.corrections.AskLearner;
import kz.sirius.corrections.CorrectionCard;
import kz.sirius.corrections.CorrectionLists;
import kz.sirius.corrections.CorrectionRow;
import kz.sirius.corrections.CorrectionStatus;
import kz.sirius.corrections.TakeCorrection;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** One report: what is said to be wrong, how it stood and stands, and the office's answer. */
@Named
@ViewScoped
public class CorrectionScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    transient CorrectionLists corrections;

    @Inject
    transient TakeCorrection taking;

    @Inject
    transient AskLearner asking;

    @Inject
    transient AnswerCorrection answering;

    @Inject
    PageFrame page;

    private long id;
    private @Nullable CorrectionCard card;
    private String now = "";
    private String words = "";

    /** Reads it as it is now. */
    public void load() {
        card = corrections.card(id);
        now = corrections.standsNow(id).orElse("");
    }

    /** Takes it in hand. */
    public void take() throws IOException {
        taking.take(id);
        goOn("registrar.correction.taken");
    }

    /** Says that the record was corrected. */
    public void correct() throws IOException {
        answering.answer(id, row().version(), true, words);
        goOn("registrar.correction.corrected");
    }

    /** Says that nothing is corrected, and why. */
    public void decline() throws IOException {
        answering.answer(id, row().version(), false, words);
        goOn("registrar.correction.declined");
    }

    /** Asks the learner back. */
    public void ask() throws IOException {
        asking.ask(id, row().version(), words);
        goOn("registrar.correction.asked");
    }

    private void goOn(String said) throws IOException {
        page.done(said, String.valueOf(id));
        FacesContext.getCurrentInstance().getExternalContext().redirect("correction.xhtml?id=" + id);
    }

    private CorrectionRow row() {
        return getCard().row();
    }

    /** The report. */
    public CorrectionCard getCard() {
        return Objects.requireNonNull(card);
    }

    /** How grade or name stand today; empty where the row is there no longer. */
    public String getNow() {
        return now;
    }

    /** Whether it stands as it did when it was reported. */
    public boolean isUnchanged() {
        return now.equals(row().thing().stood());
    }

    /** Whether who is here may answer, and there is something to answer. */
    public boolean isAnswerable() {
        return row().status().isOpen() && page.hasAny("REGISTRAR REGISTRAR_HEAD");
    }

    /** Whether the learner can be asked. */
    public boolean isAskable() {
        return row().status() == CorrectionStatus.SUBMITTED;
    }

    /** Whether a document shows what was corrected meanwhile: it is to be annulled and issued anew. */
    public boolean isToReissue() {
        return row().status() == CorrectionStatus.CORRECTED && row().thing().documentNumber() != null;
    }

    public String getId() {
        return String.valueOf(id);
    }

    /** Takes the number from the address; no number is the number of no report. */
    public void setId(@Nullable String id) {
        this.id = id != null && NUMBER.matcher(id).matches() ? Long.parseLong(id) : 0;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
