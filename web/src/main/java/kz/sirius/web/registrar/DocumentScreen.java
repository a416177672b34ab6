package kz.sirius.web.registrar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.registry.LineStatus;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** One issued document: what it is, whether it holds, and what took its place. */
@Named
@ViewScoped
public class DocumentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentLists documents;

    @Inject
    PageFrame page;

    private String number = "";
    private @Nullable DocumentRow document;

    /** Reads it as it is now; what was never issued answers like what does not exist. */
    public void load() {
        document = documents.card(number);
    }

    /** The document. */
    public DocumentRow getDocument() {
        return Objects.requireNonNull(document);
    }

    /** Whether who is here may take its force away, and it has any. */
    public boolean isAnnullable() {
        return getDocument().status() == LineStatus.ISSUED && page.has("REGISTRAR_HEAD");
    }

    /** Colour of its state. */
    public String getColour() {
        return switch (getDocument().status()) {
            case ISSUED -> "success";
            case ANNULLED -> "danger";
            case REPLACED, RESERVED, VOID -> "neutral";
        };
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Asked.text(number);
    }
}
