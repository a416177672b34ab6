package kz.sirius.web.deanery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.sirius.identity.AccountRow;
import kz.sirius.identity.Accounts;
import kz.sirius.identity.GiveLogin;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.LearnerCard;
import kz.sirius.web.faces.OneTimeSlip;
import org.jspecify.annotations.Nullable;

/** One learner and his login. */
@Named
@ViewScoped
public class LearnerScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AcademicRecords records;

    @Inject
    Accounts accounts;

    @Inject
    GiveLogin giveLogin;

    @Inject
    OneTimeSlip slip;

    private String number = "";
    private @Nullable LearnerCard card;
    private @Nullable AccountRow account;

    /** Reads the learner and his account as they are now; one of another unit is not found. */
    public void load() {
        account = accounts.ofLearner(number).orElse(null);
        card = records.learner(number);
    }

    /** Gives the login and shows its one-time password once. */
    public void give() {
        slip.show(giveLogin.give(number), getFullName());
    }

    /** Surname, given name and patronymic. */
    public String getFullName() {
        AcademicRecord.Holder holder = getCard().learner();
        String patronymic = holder.patronymic() == null ? "" : holder.patronymic();
        return (holder.surname() + ' ' + holder.givenName() + ' ' + patronymic)
                .strip()
                .replaceAll(" +", " ");
    }

    public LearnerCard getCard() {
        if (card == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return card;
    }

    public @Nullable AccountRow getAccount() {
        return account;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }
}
