package kz.sirius.web.deanery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import kz.sirius.common.Page;
import kz.sirius.identity.LoginState;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.LearnerFilter;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The learners of the unit, by name or number and by how far their login is. */
@Named
@RequestScoped
public class LearnersScreen {

    private static final int SIZE = 25;

    @Inject
    Learners learners;

    private String text = "";
    private String unit = "";
    private String login = "";
    private String page = "";
    private Page<LearnerRow> found = new Page<>(List.of(), 0, 0, SIZE);
    private List<AcademicRecord.Unit> units = List.of();

    /** Finds the page that the address asks for. */
    public void find() {
        units = learners.units();
        found = learners.search(filter(text, unit, login), Asked.page(page), SIZE);
    }

    /** What the address asks for; a word that is no state asks for all. */
    static LearnerFilter filter(String text, String unit, String login) {
        LoginState state = Arrays.stream(LoginState.values())
                .filter(one -> one.name().equals(login))
                .findFirst()
                .orElse(null);
        return new LearnerFilter(text, unit, state);
    }

    /** The filter as part of an address. */
    public String getQuery() {
        return "q=" + Asked.encoded(text) + "&unit=" + Asked.encoded(unit) + "&login=" + Asked.encoded(login);
    }

    public boolean isFiltered() {
        return !(text + unit + login).isBlank();
    }

    public long getPages() {
        return (found.total() + SIZE - 1) / SIZE;
    }

    public Page<LearnerRow> getFound() {
        return found;
    }

    public List<AcademicRecord.Unit> getUnits() {
        return units;
    }

    /** States to choose from. */
    public List<String> getStates() {
        return Arrays.stream(LoginState.values()).map(Enum::name).toList();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Asked.text(text);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = Asked.text(unit);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = Asked.text(login);
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = Asked.text(page);
    }
}
