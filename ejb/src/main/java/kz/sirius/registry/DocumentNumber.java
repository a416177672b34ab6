package kz.sirius.registry;

import java.time.LocalDate;

/**
 * What a document got when it was prepared.
 *
 * @param text {@code TR-2026-000001}: series, year of the number's day, running number of at least six digits
 * @param date the number's day and the date of issue, Asia/Almaty
 * @param token unguessable address part of the page that checks the document: 26 letters, 130 bits
 */
public record DocumentNumber(String text, LocalDate date, String token) {

    /** Its place in its series. */
    long ordinal() {
        return Long.parseLong(text.substring(text.lastIndexOf('-') + 1));
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return text;
    }
}
