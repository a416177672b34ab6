package kz.sirius.slips;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.sirius.common.Time;
import kz.sirius.identity.OneTimeLogin;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.LearnerCard;
import kz.sirius.reports.Slip;

/** A slip as the text that is sealed: one line for each thing on it. */
final class SlipText {

    private static final int LINES = 5;
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern(
                    "dd.MM.yyyy HH:mm '(UTC'xxx')'", Locale.ROOT)
            .withZone(Time.ALMATY);

    private SlipText() {}

    static String of(OneTimeLogin given, LearnerCard card) {
        String group = card.study().group();
        return String.join(
                "\n",
                given.login(),
                given.oneTimePassword(),
                given.validUntil().toString(),
                line(fullName(card.learner())),
                group == null ? "" : line(group));
    }

    static Slip slip(String text) {
        String[] lines = text.split("\n", LINES);
        return new Slip(lines[3], lines[4], lines[0], lines[1], UNTIL.format(Instant.parse(lines[2])));
    }

    private static String fullName(AcademicRecord.Holder holder) {
        String patronymic = holder.patronymic() == null ? "" : holder.patronymic();
        return holder.surname() + " " + holder.givenName() + " " + patronymic;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
