package kz.sirius.web.signer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.issuing.SignOutcome;
import kz.sirius.signing.SheetRow;
import org.jspecify.annotations.Nullable;

/** Signs the chosen documents after one entry of the password and tells what became of each. */
@Named
@ViewScoped
public class SignScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignDocuments sign;

    @Inject
    TableScreen table;

    private List<SheetRow> chosen = List.of();
    private List<Line> results = List.of();
    private transient String password = "";

    /** What became of one document. */
    public record Line(
            String number,
            String holder,
            boolean ok,
            @Nullable String code) implements Serializable {}

    /** Takes the ticked documents. */
    public void choose() {
        Set<String> ticked = Arrays.stream(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap()
                        .getOrDefault("row", new String[0]))
                .collect(Collectors.toSet());
        chosen = table.getLines().stream()
                .map(TableScreen.Line::sheet)
                .filter(sheet -> ticked.contains(String.valueOf(sheet.id())))
                .toList();
        results = List.of();
    }

    /** Takes the document that lies open. */
    public void chooseOpen() {
        TableScreen.Line open = table.getOpen();
        chosen = open == null ? List.of() : List.of(open.sheet());
        results = List.of();
    }

    /** Signs; with a wrong password nothing is signed. */
    public void sign() {
        List<Long> ids = chosen.stream().map(SheetRow::id).toList();
        results = sign.sign(ids, password).stream()
                .map(this::line)
                .sorted(Comparator.comparing(Line::ok))
                .toList();
    }

    /** Shows the table as it is now. */
    public void end() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("table.xhtml");
    }

    private Line line(SignOutcome outcome) {
        SheetRow sheet = chosen.stream()
                .filter(row -> row.id() == outcome.sheetId())
                .findFirst()
                .orElseThrow();
        return new Line(sheet.number(), sheet.holder(), outcome.ok(), outcome.code());
    }

    public List<SheetRow> getChosen() {
        return chosen;
    }

    public List<Line> getResults() {
        return results;
    }

    public long getSigned() {
        return results.stream().filter(Line::ok).count();
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
