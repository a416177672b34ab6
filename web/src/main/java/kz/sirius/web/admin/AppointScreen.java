package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.sirius.identity.AccountRow;
import kz.sirius.identity.Accounts;
import kz.sirius.identity.AppointOfficial;
import kz.sirius.identity.NewAppointment;
import kz.sirius.identity.Office;
import kz.sirius.identity.StaffFilter;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Learners;
import kz.sirius.signing.Certificates;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** Puts a member of staff into an office. */
@Named
@ViewScoped
public class AppointScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    AppointOfficial appointOfficial;

    @Inject
    Accounts accounts;

    @Inject
    Learners learners;

    @Inject
    Certificates certificates;

    @Inject
    PageFrame page;

    private String login = "";
    private String office = "";
    private String unit = "";
    private String key = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Appoints and shows the appointment; a key that the server does not have is told at once. */
    public @Nullable String appoint() {
        LocalDate first = from;
        if (first == null) {
            return null;
        }
        if (certificates.find(key.strip()).isEmpty()) {
            page.wrong("appoint:key", "admin.key.unknown");
            return null;
        }
        Office given = Office.valueOf(office);
        String of = unit.isEmpty() ? null : unit;
        long id = appointOfficial.appoint(login, new NewAppointment(given, of, key.strip(), first, to));
        page.done("admin.appointed");
        return "/admin/appointment?faces-redirect=true&id=" + id;
    }

    /** Staff who can log in. */
    public List<AccountRow> getStaff() {
        return accounts.staff(new StaffFilter("", "", "", false), 0, MOST).items();
    }

    public List<String> getOffices() {
        return Arrays.stream(Office.values()).map(Enum::name).toList();
    }

    public List<AcademicRecord.Unit> getUnits() {
        return learners.units();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office == null ? "" : office;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
