package kz.sirius.web.cabinet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.sirius.common.Setting;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.paper.AskForPaper;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.TakeBackPaper;
import kz.sirius.registry.LineStatus;
import kz.sirius.web.faces.Lang;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** The paper versions of the document whose application lies open: where they stand, and the wish for one. */
@Named
@ViewScoped
public class OwnPaperScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperLists papers;

    @Inject
    transient AskForPaper asking;

    @Inject
    transient TakeBackPaper takingBack;

    @Inject
    RequestScreen application;

    @Inject
    PageFrame page;

    @Inject
    Lang lang;

    private int copies = 1;

    /** Asks for a paper version. */
    public @Nullable String ask() {
        DocumentRow document = application.getDocument();
        if (document == null) {
            return null;
        }
        asking.ask(document.number(), copies);
        page.done("cabinet.paper.asked", document.number());
        return again();
    }

    /** Takes the wish back. */
    public String takeBack(long id) {
        takingBack.takeBack(id);
        page.done("cabinet.paper.takenBack");
        return again();
    }

    private String again() {
        return "request.xhtml?faces-redirect=true&id=" + application.getId();
    }

    /** Those of this document, the latest first. */
    public List<PaperCard> getVersions() {
        DocumentRow document = application.getDocument();
        return document == null ? List.of() : papers.ofDocument(document.number());
    }

    /** Whether one can be asked for: the document holds and none is under way. */
    public boolean isAskable() {
        DocumentRow document = application.getDocument();
        return document != null
                && document.status() == LineStatus.ISSUED
                && getVersions().stream().noneMatch(each -> each.row().status().isOpen());
    }

    /** Where it is handed out. */
    public String getPlace() {
        return Setting.PAPER_PLACE.in(lang.getLanguage());
    }

    public int getCopies() {
        return copies;
    }

    public void setCopies(int copies) {
        this.copies = copies;
    }
}
