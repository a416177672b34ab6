package kz.sirius.web.cabinet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import kz.sirius.identity.CurrentUser;
import kz.sirius.issuing.Previews;
import kz.sirius.issuing.Wish;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.DiplomaRows;
import kz.sirius.records.LearnerCard;
import kz.sirius.records.Period;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import org.jspecify.annotations.Nullable;

/** Reads what the caller may apply for and what an application would bring. */
@RequestScoped
public class Outlooks {

    @Inject
    CurrentUser current;

    @Inject
    AcademicRecords records;

    @Inject
    RequestLists requests;

    @Inject
    Previews previews;

    /** The caller. */
    public LearnerCard learner() {
        return records.learner(studentNo());
    }

    /** Whether the caller has completed his studies and may have what goes with a diploma. */
    public boolean isGraduate() {
        return DiplomaRows.isGraduate(records.record(studentNo(), Period.all()));
    }

    /** What the present choice would bring; null when it is no period. */
    public @Nullable Outlook of(Choice choice) {
        if (!choice.isPossible()) {
            return null;
        }
        AcademicRecord record = records.record(studentNo(), choice.period());
        int pages = record.rows().isEmpty() ? 0 : previews.pagesOfOwn(choice.wish());
        return new Outlook(record, pages, same(choice));
    }

    private @Nullable RequestRow same(Choice choice) {
        return requests.own().stream()
                .map(RequestCard::row)
                .filter(row -> row.status().isOpen() && !row.status().isIssued())
                .filter(row ->
                        new Wish(row.kind(), row.period(), row.language(), row.bilingual()).equals(choice.wish()))
                .findFirst()
                .orElse(null);
    }

    private String studentNo() {
        return Objects.requireNonNull(current.get().studentNo());
    }
}
