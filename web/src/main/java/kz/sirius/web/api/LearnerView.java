package kz.sirius.web.api;

import java.math.BigDecimal;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.LearnerCard;
import org.jspecify.annotations.Nullable;

/** A learner as he sees himself; unit and programme by their codes, with their names in the three languages. */
record LearnerView(
        String studentNo,
        String surname,
        String givenName,
        @Nullable String patronymic,
        String unit,
        kz.sirius.common.Words unitName,
        String programme,
        kz.sirius.common.Words programmeName,
        int yearOfStudy,
        String studyForm,
        String status,
        BigDecimal creditsEarned,
        @Nullable BigDecimal gpa) {

    static LearnerView of(LearnerCard card) {
        AcademicRecord.Holder holder = card.learner();
        return new LearnerView(
                holder.studentNo(),
                holder.surname(),
                holder.givenName(),
                holder.patronymic(),
                card.unit().code(),
                card.unit().name(),
                card.programme().code(),
                card.programme().name(),
                card.study().yearOfStudy(),
                card.study().form().name(),
                card.study().status().name(),
                card.creditsEarned(),
                card.gpa());
    }
}
