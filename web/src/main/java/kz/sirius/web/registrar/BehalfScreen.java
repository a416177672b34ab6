package kz.sirius.web.registrar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import kz.sirius.behalf.Scan;
import kz.sirius.behalf.SubmitOnBehalf;
import kz.sirius.common.Unavailable;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.LearnerCard;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.requests.RequestRow;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** A request that the office enters for somebody without a cabinet: who it is, who asks, on which document, for what. */
@Named
@ViewScoped
public class BehalfScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 20;

    @Inject
    transient Learners learners;

    @Inject
    transient AcademicRecords records;

    @Inject
    transient SubmitOnBehalf submit;

    @Inject
    PageFrame page;

    @Inject
    Show show;

    private String search = "";
    private String number = "";
    private List<LearnerRow> found = List.of();
    private @Nullable LearnerCard card;
    private final BehalfForm form = new BehalfForm();
    private transient @Nullable Part scan;

    /** Finds learners, also those of former years, or reads the one who was chosen. */
    public void load() {
        if (!number.isBlank()) {
            card = records.learner(number);
        } else if (!search.isBlank()) {
            found = learners.search(search, 0, FOUND).items();
        }
    }

    /** Enters the request and leads to its case. */
    public String send() {
        RequestRow sent =
                submit.submit(number, form.asked(), form.basis(), sent()).row();
        page.done(
                "registrar.behalf.sent",
                String.valueOf(sent.id()),
                show.day(sent.due().on()));
        return "queue.xhtml?faces-redirect=true&queue=ALL&case=" + sent.id();
    }

    /** The scan that was sent; no more of it is read than may be. */
    private Scan sent() {
        Part file = scan;
        if (file == null) {
            return new Scan("", new byte[0]);
        }
        try (InputStream content = file.getInputStream()) {
            byte[] read = content.readNBytes((int) SubmitOnBehalf.LARGEST + 1);
            return new Scan(Asked.text(file.getSubmittedFileName()), read);
        } catch (IOException e) {
            throw new Unavailable("an upload broke off", e);
        }
    }

    public List<LearnerRow> getFound() {
        return found;
    }

    public @Nullable LearnerCard getCard() {
        return card;
    }

    public BehalfForm getForm() {
        return form;
    }

    /** The largest scan, in bytes. */
    public long getMost() {
        return SubmitOnBehalf.LARGEST;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(@Nullable String search) {
        this.search = Asked.text(search);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Asked.text(number);
    }

    public @Nullable Part getScan() {
        return scan;
    }

    public void setScan(@Nullable Part scan) {
        this.scan = scan;
    }
}
