package kz.sirius.calendar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.sirius.common.Refusal;

/** The file of a year, to and fro. */
final class CalendarCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final int year;
    private final List<CalendarFinding> findings = new ArrayList<>();

    CalendarCsv(int year) {
        this.year = year;
    }

    /** Reads it whole and collects everything that is wrong. */
    CalendarFile read(byte[] content) {
        String text = decoded(content);
        if (findings.isEmpty()) {
            CalendarLines lines = new CalendarLines(year, findings);
            try {
                lines(text, lines);
            } catch (CsvParseException | UncheckedIOException e) {
                found(lines.last() + 1, CalendarRefusal.BAD_QUOTES);
            }
            if (findings.isEmpty()) {
                lines.end();
            }
            if (findings.isEmpty()) {
                return new CalendarFile(List.of(), lines.change());
            }
        }
        return new CalendarFile(findings, null);
    }

    private String decoded(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer letters = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, letters, true);
        letters.flip();
        String text = letters.toString();
        if (result.isError()) {
            found(1 + (int) text.chars().filter(c -> c == '\n').count(), CalendarRefusal.NOT_UTF8);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void lines(String text, CalendarLines lines) {
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : ',';
        boolean header = true;
        for (CsvRecord row : CsvReader.builder()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            int line = (int) row.getStartingLineNumber();
            List<String> fields = row.getFields().stream().map(String::strip).toList();
            if (header) {
                header = false;
                if (!fields.equals(CalendarLines.COLUMNS)) {
                    found(line, CalendarRefusal.BAD_HEADER, String.join(",", CalendarLines.COLUMNS));
                    return;
                }
            } else if (fields.size() != CalendarLines.COLUMNS.size()) {
                found(line, CalendarRefusal.BAD_FIELDS, String.valueOf(CalendarLines.COLUMNS.size()));
            } else {
                lines.take(line, fields);
            }
        }
        if (header) {
            found(1, CalendarRefusal.BAD_HEADER, String.join(",", CalendarLines.COLUMNS));
        }
    }

    private void found(int line, CalendarRefusal code, String... arguments) {
        findings.add(CalendarFinding.of(line, null, "", new Refusal(code, (Object[]) arguments)));
    }

    /** A year as such a file. */
    static byte[] write(CalendarData data, int year) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(CalendarLines.COLUMNS);
            for (CalendarChange.AddHoliday one : data.holidays()) {
                if (one.holiday().day().getYear() == year) {
                    csv.writeRecord(
                            row(one.holiday().kind().name(), one.holiday().day(), "", one.name()));
                }
            }
            for (CalendarChange.AddSwap one : data.swaps()) {
                DaySwap swap = one.swap();
                if (swap.offDay().getYear() == year) {
                    csv.writeRecord(row(
                            CalendarLines.WORKED, swap.workDay(), swap.offDay().toString(), one.basis()));
                }
            }
            WeekHours week = data.workingHours().in(year);
            for (int i = 0; i < WeekHours.DAYS; i++) {
                csv.writeRecord(hours(DayOfWeek.of(i + 1), week.days().get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(String type, LocalDate day, String off, String name) {
        return List.of(type, day.toString(), off, name, "", "", "", "");
    }

    private static List<String> hours(DayOfWeek day, DayHours hours) {
        return Arrays.asList(
                CalendarLines.HOURS,
                day.name().substring(0, 3),
                "",
                "",
                hours.opens().toString(),
                hours.closes().toString(),
                hours.breakFrom() == null ? "" : hours.breakFrom().toString(),
                hours.breakTo() == null ? "" : hours.breakTo().toString());
    }
}
