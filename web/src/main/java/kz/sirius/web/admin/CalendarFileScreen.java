package kz.sirius.web.admin;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.CalendarFile;
import kz.sirius.calendar.CalendarFinding;
import kz.sirius.calendar.ReadCalendarFile;
import kz.sirius.common.Unavailable;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Lang;
import kz.sirius.web.faces.PageFrame;
import org.jspecify.annotations.Nullable;

/** Brings a year of the calendar in from a file: what is wrong with it, or what it would do. */
@Named
@ViewScoped
public class CalendarFileScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadCalendarFile reader;

    @Inject
    CalendarScreen calendar;

    @Inject
    CalendarPlan plan;

    @Inject
    PageFrame page;

    @Inject
    Lang lang;

    private transient @Nullable Part file;
    private List<CalendarFinding> findings = List.of();

    /** Reads the file; nothing is saved. */
    public void look() {
        Part sent = file;
        if (sent == null) {
            return;
        }
        plan.discard();
        try (InputStream content = sent.getInputStream()) {
            CalendarFile read = reader.read(calendar.getYear(), content.readNBytes(ReadCalendarFile.LARGEST + 1));
            findings = read.findings();
            CalendarChange change = read.change();
            if (change == null) {
                page.wrong(null, "admin.yearFile.refused");
            } else {
                plan.look(change);
            }
        } catch (IOException e) {
            throw new Unavailable("an upload broke off", e);
        }
    }

    /** Saves what is wrong as a file. */
    public void saveFindings() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        Stream<List<String>> rows = findings.stream()
                .map(one -> List.of(String.valueOf(one.line()), column(one), one.value(), one.code(), message(one)));
        CsvServlet.send(
                response,
                "calendar-" + calendar.getYear() + "-errors.csv",
                Stream.concat(Stream.of(List.of("line", "column", "value", "code", "message")), rows));
        faces.responseComplete();
    }

    /** Name of the column, empty when the line as a whole is meant. */
    public String column(CalendarFinding finding) {
        String column = finding.column();
        return column == null ? "" : column;
    }

    /** What is wrong, in the reader's language. */
    public String message(CalendarFinding finding) {
        return finding.message(lang.getLanguage());
    }

    public List<CalendarFinding> getFindings() {
        return findings;
    }

    public int getMost() {
        return ReadCalendarFile.LARGEST;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
