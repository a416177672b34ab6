package kz.sirius.records;

import java.io.Serializable;
import kz.sirius.common.Words;
import kz.sirius.identity.LoginState;
import org.jspecify.annotations.Nullable;

/**
 * A learner in a list.
 *
 * @param login how far his login is
 */
public record LearnerRow(
        String studentNo,
        String surname,
        String givenName,
        @Nullable String patronymic,
        String unitCode,
        String programmeCode,
        Words programme,
        @Nullable String group,
        int yearOfStudy,
        AcademicRecord.Status status,
        LoginState login)
        implements Serializable {

    /** Surname, given name and patronymic with a space between, as far as there are any. */
    public String fullName() {
        String name = givenName.isEmpty() ? surname : surname + " " + givenName;
        return patronymic == null || patronymic.isEmpty() ? name : name + " " + patronymic;
    }
}
