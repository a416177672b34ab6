package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.sirius.common.Page;
import kz.sirius.identity.AccountRow;
import kz.sirius.identity.Accounts;
import kz.sirius.identity.Roles;
import kz.sirius.identity.StaffFilter;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Learners;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The accounts of staff. */
@Named
@RequestScoped
public class AccountsScreen {

    private static final int SIZE = 25;

    @Inject
    Accounts accounts;

    @Inject
    Learners learners;

    private String text = "";
    private String role = "";
    private String unit = "";
    private String state = "";
    private String page = "";
    private Page<AccountRow> found = new Page<>(List.of(), 0, 0, SIZE);
    private List<AcademicRecord.Unit> units = List.of();

    /** Finds the page that the address asks for. */
    public void find() {
        Boolean blocked = switch (state) {
            case "in" -> Boolean.FALSE;
            case "blocked" -> Boolean.TRUE;
            default -> null;
        };
        units = learners.units();
        found = accounts.staff(new StaffFilter(text, role, unit, blocked), Asked.page(page), SIZE);
    }

    /** The filter as part of an address. */
    public String getQuery() {
        return "q=" + Asked.encoded(text) + "&role=" + Asked.encoded(role) + "&unit=" + Asked.encoded(unit) + "&state="
                + Asked.encoded(state);
    }

    public boolean isFiltered() {
        return !(text + role + unit + state).isBlank();
    }

    public long getPages() {
        return (found.total() + SIZE - 1) / SIZE;
    }

    public Page<AccountRow> getFound() {
        return found;
    }

    public List<String> getRoles() {
        return Roles.STAFF;
    }

    public List<AcademicRecord.Unit> getUnits() {
        return units;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Asked.text(text);
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

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = Asked.text(state);
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = Asked.text(page);
    }
}
