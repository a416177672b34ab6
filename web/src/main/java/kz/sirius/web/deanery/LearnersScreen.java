package kz.sirius.web.deanery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Page;
import kz.sirius.identity.LoginState;
import kz.sirius.records.LearnerChoices;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.web.faces.Asked;

/** The learners of the unit, by name or number, by what they study, and by how far their login is. */
@Named
@RequestScoped
public class LearnersScreen {

    private static final int SIZE = 25;

    @Inject
    Learners learners;

    private LearnerSearch search = new LearnerSearch(Map.of());
    private Page<LearnerRow> found = new Page<>(List.of(), 0, 0, SIZE);
    private LearnerChoices choices = new LearnerChoices(List.of(), List.of(), List.of(), List.of());

    /** Finds the page that the address asks for. */
    public void find() {
        search = new LearnerSearch(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        choices = learners.choices();
        found = learners.search(search.filter(), Asked.page(search.of("p")), SIZE);
    }

    public LearnerSearch getSearch() {
        return search;
    }

    public long getPages() {
        return (found.total() + SIZE - 1) / SIZE;
    }

    public Page<LearnerRow> getFound() {
        return found;
    }

    public LearnerChoices getChoices() {
        return choices;
    }

    /** States to choose from. */
    public List<String> getStates() {
        return Arrays.stream(LoginState.values()).map(Enum::name).toList();
    }
}
