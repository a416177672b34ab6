package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.identity.AccountCard;
import kz.sirius.identity.Accounts;
import kz.sirius.identity.GrantRoles;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.identity.PersonName;
import kz.sirius.identity.RoleOfUnit;
import kz.sirius.identity.Roles;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Learners;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** One account of staff: its roles, its login, its offices. */
@Named
@ViewScoped
public class AccountScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Accounts accounts;

    @Inject
    GrantRoles grantRoles;

    @Inject
    Offices appointments;

    @Inject
    Learners learners;

    @Inject
    PageFrame page;

    @Inject
    Show show;

    private String login = "";
    private String role = "";
    private String unit = "";
    private @Nullable AccountCard card;
    private List<OfficeHolder> offices = List.of();
    private UnitNames names = UnitNames.NONE;

    /** Reads the account as it is now. */
    public void load() {
        card = accounts.ofStaff(login);
        names = new UnitNames(learners.units());
        offices = appointments.all().stream()
                .filter(office -> office.login().equals(login))
                .toList();
    }

    /** Gives the chosen role. */
    public void give() {
        List<RoleOfUnit> roles = new ArrayList<>(getCard().row().roles());
        roles.add(new RoleOfUnit(role, unit.isEmpty() ? null : unit));
        grantRoles.grant(login, roles);
        page.done("admin.roles.given");
    }

    /** Takes a role away. */
    public void take(RoleOfUnit taken) {
        List<RoleOfUnit> roles = new ArrayList<>(getCard().row().roles());
        roles.remove(taken);
        grantRoles.grant(login, roles);
        page.done("admin.roles.taken");
    }

    public String getFullName() {
        PersonName name = getCard().name();
        String patronymic = name.patronymic() == null ? "" : name.patronymic();
        return (name.surname() + ' ' + name.givenName() + ' ' + patronymic).strip();
    }

    /** The name of a unit; empty for none. */
    public String unitName(@Nullable String code) {
        return code == null ? "" : show.words(names.named(code));
    }

    public AccountCard getCard() {
        if (card == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return card;
    }

    public List<OfficeHolder> getOffices() {
        return offices;
    }

    public List<String> getRoles() {
        return Roles.STAFF;
    }

    public List<AcademicRecord.Unit> getUnits() {
        return names.units();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = Asked.text(login);
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = Asked.text(role);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Asked.text(unit);
    }
}
