package kz.sirius.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An extract in memory with one good row in each file; a test bends one value and reads what is found. */
final class ExtractFixture implements ExtractSource {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final Map<ExtractFile, Map<String, String>> rows = new EnumMap<>(ExtractFile.class);
    private final Map<ExtractFile, byte[]> raw = new EnumMap<>(ExtractFile.class);
    private final List<ExtractFile> missing = new ArrayList<>();
    private final List<CheckedRow> checked = new ArrayList<>();

    ExtractFixture() {
        row(ExtractFile.UNITS, "code=U|kind=SCHOOL|name_kk=а|name_ru=б|name_en=c");
        row(
                ExtractFile.PROGRAMMES,
                "code=P|unit_code=U|level=PHD|name_kk=а|name_ru=б|name_en=c|qualification_kk=а|qualification_ru=б"
                        + "|qualification_en=c|isced_f=0912|nqf_level=7|duration_years=6|ects=360");
        row(ExtractFile.DISCIPLINES, "code=D|component=BASE|kind=MODULE|title_kk=а|title_ru=б|title_en=c");
        row(
                ExtractFile.CURRICULA,
                "programme_code=P|admission_year=2022|discipline_code=D|term_no=1|ects=5|kz_credits=");
        row(
                ExtractFile.LEARNERS,
                "student_no=1|iin=011112590011|surname=Ә|given_name=М|patronymic=|surname_latin=|given_name_latin="
                        + "|birth_date=2001-11-12|citizenship=KZ|programme_code=P|study_group=|admission_year=2022"
                        + "|study_form=FULL_TIME|language=kk|year_of_study=5|status=STUDYING|graduation_date="
                        + "|diploma_series=|diploma_no=|attestation=|with_distinction=|email=");
        row(
                ExtractFile.RESULTS,
                "student_no=1|discipline_code=D|academic_year=2023/2024|term=1|attempt=1|date=2024-01-18|percent=90"
                        + "|mark=|ects=5|kz_credits=|topic=");
    }

    /** Puts a value into the good row. */
    ExtractFixture with(ExtractFile file, String column, String value) {
        rows.get(file).put(column, value);
        return this;
    }

    /** A learner who has graduated, with all that belongs to it. */
    ExtractFixture graduated() {
        return with(ExtractFile.LEARNERS, "status", "GRADUATED")
                .with(ExtractFile.LEARNERS, "graduation_date", "2026-06-30")
                .with(ExtractFile.LEARNERS, "diploma_series", "MD")
                .with(ExtractFile.LEARNERS, "diploma_no", "00000001")
                .with(ExtractFile.LEARNERS, "attestation", "№ 1")
                .with(ExtractFile.LEARNERS, "with_distinction", "true");
    }

    ExtractFixture withoutColumn(ExtractFile file, String column) {
        rows.get(file).remove(column);
        return this;
    }

    ExtractFixture without(ExtractFile file) {
        missing.add(file);
        return this;
    }

    /** The file as these very bytes. */
    ExtractFixture raw(ExtractFile file, byte[] bytes) {
        raw.put(file, bytes);
        return this;
    }

    ExtractFixture raw(ExtractFile file, String text) {
        return raw(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The file as it would be written. */
    String text(ExtractFile file) {
        Map<String, String> row = rows.get(file);
        String values = row.values().stream()
                .map(value -> value.matches("[^,;\"\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
        return String.join(",", row.keySet()) + "\n" + values + "\n";
    }

    Findings read() {
        Findings findings = new Findings();
        try {
            new ExtractReader(this, findings, TODAY).read(new ExtractReader.Rows() {
                @Override
                public void take(ExtractFile file, CheckedRow row, long bytes) {
                    checked.add(row);
                }

                @Override
                public void end(ExtractFile file, long bytes) {
                    // rows are all that is asked for
                }
            });
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return findings;
    }

    /** Errors as {@code file:line:column:code}. */
    List<String> errors() {
        return said(read().errors());
    }

    List<String> warnings() {
        return said(read().warnings());
    }

    /** The rows that came out of the reading, in order. */
    List<CheckedRow> rows() {
        read();
        return checked;
    }

    static List<String> said(List<ImportFinding> findings) {
        return findings.stream()
                .map(found -> found.file() + ":" + found.line() + ":" + found.column() + ":" + found.code())
                .toList();
    }

    @Override
    public boolean has(ExtractFile file) {
        return !missing.contains(file);
    }

    @Override
    public long bytes() {
        return 1;
    }

    @Override
    public InputStream open(ExtractFile file) {
        byte[] bytes = raw.containsKey(file) ? raw.get(file) : text(file).getBytes(StandardCharsets.UTF_8);
        return new ByteArrayInputStream(bytes);
    }

    /** These texts, and bytes given as numbers, one after the other. */
    static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (Object part : parts) {
                if (part instanceof String text) {
                    bytes.write(text.getBytes(StandardCharsets.UTF_8));
                } else {
                    bytes.write((Integer) part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void row(ExtractFile file, String cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String cell : cells.split("\\|")) {
            int at = cell.indexOf('=');
            row.put(cell.substring(0, at), cell.substring(at + 1));
        }
        rows.put(file, row);
    }
}
