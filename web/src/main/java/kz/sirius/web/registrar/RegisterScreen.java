package kz.sirius.web.registrar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sirius.common.Page;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.LineStatus;
import kz.sirius.registry.Register;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;

/** The register of documents, reserved and void numbers too, the latest first. */
@Named
@RequestScoped
public class RegisterScreen {

    private static final int PAGE = 50;

    @Inject
    Register register;

    @Inject
    Revisions revisions;

    private Set<String> withData = Set.of();
    private RegisterSearch search = RegisterSearch.of(Map.of());
    private Page<RegisterRow> page = new Page<>(List.of(), 0, 0, PAGE);

    @PostConstruct
    void read() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        search = RegisterSearch.of(parameters);
        String wanted = parameters.getOrDefault("page", "");
        page = register.page(search.filter(), wanted.matches("[0-9]{1,7}") ? Integer.parseInt(wanted) : 0, PAGE);
        withData = revisions.withData(
                page.items().stream().map(RegisterRow::number).toList());
    }

    /** Whether there is a file for machines beside the document. */
    public boolean hasData(RegisterRow row) {
        return withData.contains(row.number());
    }

    /** What narrows the list. */
    public RegisterSearch getSearch() {
        return search;
    }

    /** The page. */
    public Page<RegisterRow> getPage() {
        return page;
    }

    /** How many pages there are. */
    public long getPages() {
        return (page.total() + PAGE - 1) / PAGE;
    }

    /** Kinds by which the list can be narrowed. */
    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    /** States by which the list can be narrowed. */
    public LineStatus[] getStatuses() {
        return LineStatus.values();
    }

    /** Whether there is a document to be opened. */
    public boolean hasFile(RegisterRow row) {
        return Set.of(LineStatus.ISSUED, LineStatus.ANNULLED, LineStatus.REPLACED)
                .contains(row.status());
    }

    /** Colour of a line's state. */
    public String colour(RegisterRow row) {
        return switch (row.status()) {
            case RESERVED -> "info";
            case ISSUED -> "success";
            case VOID, REPLACED -> "neutral";
            case ANNULLED -> "danger";
        };
    }
}
