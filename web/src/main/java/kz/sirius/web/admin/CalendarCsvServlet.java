package kz.sirius.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Time;

/** A year of the calendar as the file from which it can be brought in again. */
@WebServlet("/admin/calendar.csv")
public class CalendarCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Calendars calendars;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("year");
        int year = asked != null && asked.matches("20[0-9]{2}|2100")
                ? Integer.parseInt(asked)
                : Time.today(clock).getYear();
        byte[] csv = calendars.csv(year);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(csv.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"calendar-" + year + ".csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(csv);
    }
}
