package kz.sirius.web.cabinet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import kz.sirius.corrections.CorrectionCard;
import kz.sirius.corrections.NewCorrection;
import kz.sirius.corrections.ReportError;
import kz.sirius.corrections.SeenRecord;
import kz.sirius.records.AcademicRecord;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** Reports an error in a row of one's grades or in one's name. */
@Named
@ViewScoped
public class ReportScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final String NAME = "NAME";
    private static final String APART = "#";

    @Inject
    transient SeenRecord seen;

    @Inject
    transient ReportError report;

    @Inject
    Show show;

    @Inject
    PageFrame page;

    private String requestId = "";
    private String number = "";
    private String about = "";
    private String wrong = "";
    private String right = "";
    private List<Option> options = List.of();

    /** What can be chosen: a row of the grades or the name, with its words. */
    public record Option(String key, String words) implements Serializable {}

    /** Reads what he can have seen; another's application or document answers like what does not exist. */
    public void load() {
        options = seen.of(where()).rows().stream().map(this::option).toList();
    }

    /** Sends it. */
    public String send() {
        CorrectionCard sent = report.report(new NewCorrection(row(), where(), wrong, right));
        page.done("cabinet.report.sent", String.valueOf(sent.row().id()));
        return "correction.xhtml?faces-redirect=true&id=" + sent.row().id();
    }

    private Option option(AcademicRecord.Row row) {
        String grade = row.letter() == null ? show.words(row.traditional()) : show.letter(row.letter());
        String term = show.part(row.academicYear() + "-" + row.term());
        return new Option(
                row.disciplineCode() + APART + row.attempt(), show.words(row.title()) + " · " + grade + " · " + term);
    }

    private NewCorrection.@Nullable RowKey row() {
        int at = about.lastIndexOf(APART);
        boolean isRow = at > 0 && about.substring(at + 1).matches("[0-9]{1,4}");
        return isRow
                ? new NewCorrection.RowKey(about.substring(0, at), Integer.parseInt(about.substring(at + 1)))
                : null;
    }

    private NewCorrection.SeenIn where() {
        return new NewCorrection.SeenIn(
                requestId.isEmpty() ? null : NUMBER.matcher(requestId).matches() ? Long.parseLong(requestId) : 0,
                number.isEmpty() ? null : number);
    }

    /** Key of the name among what can be chosen. */
    public String getName() {
        return NAME;
    }

    public List<Option> getOptions() {
        return options;
    }

    public String getRequestId() {
        return requestId;
    }

    public void setRequestId(@Nullable String requestId) {
        this.requestId = Asked.text(requestId);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Asked.text(number);
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = Asked.text(about);
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }
}
