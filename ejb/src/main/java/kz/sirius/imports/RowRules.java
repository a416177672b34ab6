package kz.sirius.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the columns of one row have to do with each other, and what looks odd in it. */
final class RowRules {

    private static final Set<String> KAZAKHSTAN = Set.of("KZ", "KAZ");
    private static final List<String> OF_A_GRADUATE =
            List.of("diploma_series", "diploma_no", "attestation", "with_distinction");

    private final LocalDate today;

    RowRules(LocalDate today) {
        this.today = today;
    }

    void apply(ExtractFile file, CheckedRow row) {
        switch (file) {
            case PROGRAMMES -> programme(row);
            case CURRICULA -> probable(row, "admission_year", 1930, today.getYear() + 1);
            case LEARNERS -> learner(row);
            case RESULTS -> result(row);
            default -> {
                // nothing more than what the columns say
            }
        }
    }

    private void programme(CheckedRow row) {
        probable(row, "nqf_level", 1, 8);
        String years = row.value("duration_years");
        if (years != null && years.startsWith("-")) {
            row.warn("duration_years", ImportRefusal.IMPROBABLE);
        }
    }

    private void learner(CheckedRow row) {
        boolean citizen = KAZAKHSTAN.contains(String.valueOf(row.value("citizenship")));
        if (citizen && row.empty("iin")) {
            row.refuse("iin", ImportRefusal.EMPTY_VALUE);
        }
        if (citizen && row.empty("given_name")) {
            row.warn("given_name", ImportRefusal.NO_GIVEN_NAME);
        }
        String iin = row.value("iin");
        String born = row.value("birth_date");
        if (iin != null && born != null && !born.replace("-", "").substring(2).equals(iin.substring(0, 6))) {
            row.warn("iin", ImportRefusal.IIN_BIRTH_DATE);
        }
        notInFuture(row, "birth_date");
        probable(row, "admission_year", 1930, today.getYear() + 1);
        probable(row, "year_of_study", 1, 10);
        graduation(row);
    }

    private static void graduation(CheckedRow row) {
        String status = row.value("status");
        if ("GRADUATED".equals(status)) {
            if (row.empty("graduation_date")) {
                row.refuse("graduation_date", ImportRefusal.NO_GRADUATION_DATE);
            }
            OF_A_GRADUATE.stream().filter(row::empty).forEach(column -> row.refuse(column, ImportRefusal.EMPTY_VALUE));
        } else if (status != null && row.filled("graduation_date")) {
            row.warn("graduation_date", ImportRefusal.GRADUATION_DATE_TOO_SOON);
        }
    }

    private void result(CheckedRow row) {
        boolean percent = row.filled("percent");
        if (percent && row.filled("mark") && row.value("mark") != null && !"TR".equals(row.value("mark"))) {
            row.refuse("mark", ImportRefusal.PERCENT_AND_MARK);
        }
        if (row.empty("percent") && row.empty("mark")) {
            row.refuse("percent", ImportRefusal.NO_PERCENT_NO_MARK);
        }
        notInFuture(row, "date");
    }

    private void notInFuture(CheckedRow row, String column) {
        String date = row.value(column);
        if (date != null && LocalDate.parse(date).isAfter(today)) {
            row.warn(column, ImportRefusal.FUTURE_DATE);
        }
    }

    private static void probable(CheckedRow row, String column, int least, int most) {
        String text = row.value(column);
        if (text != null && (Integer.parseInt(text) < least || Integer.parseInt(text) > most)) {
            row.warn(column, ImportRefusal.IMPROBABLE);
        }
    }
}
