package kz.sirius.web.cabinet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.sirius.corrections.CorrectionLists;
import kz.sirius.corrections.CorrectionRow;

/** The learner's own reports of errors, the latest first. */
@Named
@RequestScoped
public class OwnReportsScreen {

    @Inject
    CorrectionLists corrections;

    private List<CorrectionRow> reports = List.of();

    @PostConstruct
    void load() {
        reports = corrections.own();
    }

    /** All of them. */
    public List<CorrectionRow> getReports() {
        return reports;
    }
}
