package kz.sirius.calendar;

import static kz.sirius.calendar.CalendarFixtures.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.sirius.common.Language;
import org.junit.jupiter.api.Test;

class CalendarCsvTest {

    private static final String HEADER = "type,day,off_day,name,opens,closes,break_from,break_to\n";

    @Test
    void whatIsSavedIsReadAgainAsItWas() {
        CalendarFile read = new CalendarCsv(2024).read(CalendarCsv.write(data(), 2024));
        assertEquals(List.of(), read.findings());
        CalendarData again =
                new CalendarData(List.of(), List.of(), data().hours()).with(Objects.requireNonNull(read.change()));
        assertEquals(data(), again);
    }

    @Test
    void semicolonsQuotesAndABlankLineAreRead() {
        String text = HEADER.replace(',', ';') + "\r\nSTATE;2027-03-08;;\"Күн; \"\"8\"\"\";;;;\r\n";
        CalendarFile read = new CalendarCsv(2027).read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.findings());
        assertEquals(
                "Күн; \"8\"",
                Objects.requireNonNull(read.change()).holidays().get(0).name());
        assertNull(read.change().hours());
    }

    @Test
    void everythingThatIsWrongIsSaidByLineAndColumn() {
        CalendarFile read = read(HEADER
                + "STATE,2027-02-30,,Жоқ күн,,,,\n"
                + "STATE,2026-12-16,,Басқа жыл,,,,\n"
                + "STATE,2027-01-01,,,,,,\n"
                + "STATE,2027-01-02,,Жаңа жыл,,,,\n"
                + "RELIGIOUS,2027-01-02,,Екінші рет,,,,\n"
                + "WORKED,2027-03-09,2027-03-10,Дүйсенбі емес,,,,\n"
                + "WORKED,2027-03-13,2027-03-14,Екеуі де демалыс,,,,\n"
                + "WORKED,2027-03-20,,Күнсіз,,,,\n"
                + "FEAST,2027-05-01,,Түрі белгісіз,,,,\n"
                + "HOURS,SAT,,,09:00,18:00,,\n"
                + "HOURS,MON,,,9:00,18:00,,\n"
                + "HOURS,TUE,,,18:00,09:00,,\n"
                + "STATE,2027-05-07,,Аз өріс\n");
        assertEquals(
                List.of(
                        "2 day CAL-13",
                        "3 day CAL-14",
                        "4 name CAL-01",
                        "6 day CAL-04",
                        "7 day CAL-02",
                        "8 off_day CAL-02",
                        "9 off_day CAL-13",
                        "10 type CAL-15",
                        "11 day CAL-15",
                        "12 opens CAL-16",
                        "13 opens CAL-07",
                        "14 null CAL-12"),
                told(read));
        assertNull(read.change());
        assertEquals("2027-02-30", read.findings().get(0).value());
        assertEquals(
                "The day is not in the year 2027. Put it into the file of its own year.",
                read.findings().get(1).message(Language.EN));
    }

    @Test
    void aFileOfAnotherFormIsRefusedAsAWhole() {
        assertEquals(List.of("1 null CAL-11"), told(read("day;name\n2027-01-01;Жаңа жыл\n")));
        assertEquals(List.of("1 null CAL-11"), told(read("")));
        assertEquals(List.of("0 null CAL-19"), told(read(HEADER)));
        assertEquals(List.of("0 null CAL-20"), told(read(HEADER + "HOURS,MON,,,09:00,18:00,,\n")));
        assertEquals(
                List.of("3 null CAL-17"),
                told(read(HEADER + "STATE,2027-01-01,,Жаңа жыл,,,,\nSTATE,2027-01-02,,\"Жа\"ңа,,,,")));
        byte[] windows = (HEADER + "STATE,2027-01-01,,Новый год,,,,\n").getBytes(Charset.forName("windows-1251"));
        assertEquals(List.of("2 null CAL-10"), told(new CalendarCsv(2027).read(windows)));
        byte[] cut = java.util.Arrays.copyOf("ә".getBytes(StandardCharsets.UTF_8), 1);
        assertEquals(List.of("1 null CAL-10"), told(new CalendarCsv(2027).read(cut)));
    }

    @Test
    void hoursOfAllFiveDaysComeWithTheYear() {
        CalendarFile read = read(HEADER
                + "HOURS,FRI,,,09:00,17:00,13:00,14:00\nHOURS,MON,,,08:30,18:00,,\nHOURS,TUE,,,09:00,18:00,,\n"
                + "HOURS,WED,,,09:00,18:00,,\nHOURS,THU,,,09:00,18:00,,\n");
        assertEquals(List.of(), read.findings());
        WeekHours hours =
                Objects.requireNonNull(Objects.requireNonNull(read.change()).hours());
        assertEquals("08:30–18:00", hours.days().get(0).text());
        assertEquals("09:00–17:00 (13:00–14:00)", hours.days().get(4).text());
    }

    private static CalendarFile read(String text) {
        return new CalendarCsv(2027).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(CalendarFile file) {
        return file.findings().stream()
                .map(one -> one.line() + " " + one.column() + " " + one.code())
                .toList();
    }
}
