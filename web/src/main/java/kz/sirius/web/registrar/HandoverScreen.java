package kz.sirius.web.registrar;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import kz.sirius.paper.HandOverPaper;
import kz.sirius.paper.JournalRow;
import kz.sirius.paper.NewHandover;
import org.jspecify.annotations.Nullable;

/** Hands the copies that lie open out: to whom, which, and against which signature. */
@Named
@ViewScoped
public class HandoverScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HandOverPaper handing;

    @Inject
    PaperScreen paper;

    private JournalRow.Receiver receiver = JournalRow.Receiver.HOLDER;
    private String name = "";
    private String basis = "";
    private String document = "";
    private Integer[] copies = new Integer[0];
    private boolean onPaper;
    private String drawn = "";
    private String image = "";

    @PostConstruct
    void start() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("receiver");
        receiver = JournalRow.Receiver.REPRESENTATIVE.name().equals(asked)
                ? JournalRow.Receiver.REPRESENTATIVE
                : JournalRow.Receiver.HOLDER;
    }

    /** Hands them out; the line is locked by it. */
    public void handOver() throws IOException {
        boolean holder = receiver == JournalRow.Receiver.HOLDER;
        handing.handOver(
                paper.getRow().id(),
                paper.getRow().version(),
                new NewHandover(
                        List.of(copies),
                        holder ? "" : name,
                        holder ? null : basis,
                        document.isBlank() ? null : document,
                        onPaper ? null : image));
        paper.goOn("HAND_OVER");
    }

    /** Whether somebody receives in the holder's name. */
    public boolean isRepresentative() {
        return receiver == JournalRow.Receiver.REPRESENTATIVE;
    }

    public JournalRow.Receiver getReceiver() {
        return receiver;
    }

    public void setReceiver(JournalRow.Receiver receiver) {
        this.receiver = receiver;
    }

    /** Who may receive. */
    public JournalRow.Receiver[] getReceivers() {
        return JournalRow.Receiver.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    /** The copies that are ticked. */
    public Integer[] getCopies() {
        return copies.clone();
    }

    public void setCopies(Integer @Nullable [] copies) {
        this.copies = copies == null ? new Integer[0] : copies.clone();
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public void setOnPaper(boolean onPaper) {
        this.onPaper = onPaper;
    }

    /** The strokes, so that they stand there again after a refusal. */
    public String getDrawn() {
        return drawn;
    }

    public void setDrawn(@Nullable String drawn) {
        this.drawn = drawn == null ? "" : drawn;
    }

    public String getImage() {
        return image;
    }

    public void setImage(@Nullable String image) {
        this.image = image == null ? "" : image;
    }
}
