package kz.sirius.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a Diploma Supplement prints (T10): the eight sections of the model of 2018. Words come in the document's languages.
 * An item has content, or says why it has none: an empty one cannot be made. No IIN is printed; the date of birth stands
 * here, and here only.
 *
 * @param language {@code kk}, {@code ru}, {@code en}, or {@code kk-en} for the state language with English under it
 * @param on day whose wording and whose section 8 hold, Asia/Almaty: the date of issue, or today for a preview
 * @param issue number, date and address; null for a preview, which then carries neither number nor QR code
 * @param demonstration whether the words "demonstration, no legal force" are printed on every page
 * @param holder items 1.1 and 1.2; with the names of the passport beside those of another script
 * @param studentNo item 1.4, never the IIN
 * @param items each of {@link #ITEMS} by its number; the others come from the other values and from fixed words
 * @param achievement item 4.3
 * @param scales first part of item 4.4, the oldest first, at least one
 * @param distribution second part of item 4.4
 * @param sheet lines of the approval and signature sheet, "agreed" first; who signed stands in items 7.2 and 7.3
 */
public record SupplementData(
        String language,
        LocalDate on,
        Institution institution,
        @Nullable Issue issue,
        boolean demonstration,
        Holder holder,
        LocalDate birthDate,
        String studentNo,
        Map<String, Item> items,
        Achievement achievement,
        List<Scale> scales,
        Distribution distribution,
        List<SheetLine> sheet) {

    /** The items that are given, by their numbers in the model. */
    public static final Set<String> ITEMS = Set.of(
            "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "4.1", "4.2", "4.5", "5.1", "5.2", "6.1", "6.2");

    /** Copies the lists; refuses an item too few or too many, and what is said nowhere. */
    public SupplementData {
        items = Map.copyOf(items);
        scales = List.copyOf(scales);
        sheet = List.copyOf(sheet);
        if (!items.keySet().equals(ITEMS)) {
            throw new IllegalArgumentException("Not the items of the model: " + new TreeMap<>(items).keySet());
        }
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("Item 4.4 without a scale");
        }
        said(Said.of(holder.surname()), "1.1");
        said(Said.of(studentNo), "1.4");
        items.forEach((number, item) -> {
            if (item instanceof SameAs same && (same.number().equals(number) || !ITEMS.contains(same.number()))) {
                throw new IllegalArgumentException("Item " + number + " refers to no other item: " + same.number());
            }
        });
    }

    private static void said(Said said, String what) {
        if (said.isBlank()) {
            throw new IllegalArgumentException("Nothing is said: " + what);
        }
    }

    /** What stands in an item. */
    public sealed interface Item permits Content, NotApplicable, NotProvided, SameAs {}

    /**
     * Content. Where the model asks for the original language, that comes first, the document's language on the next line.
     *
     * @param text not blank
     */
    public record Content(Said text) implements Item {

        /** Refuses a blank text. */
        public Content {
            said(text, "content");
        }
    }

    /**
     * There is nothing to say.
     *
     * @param why the reason, not blank
     */
    public record NotApplicable(Said why) implements Item {

        /** Refuses a blank reason. */
        public NotApplicable {
            said(why, "reason");
        }
    }

    /**
     * There may be something, and it is not told.
     *
     * @param why the reason, not blank
     */
    public record NotProvided(Said why) implements Item {

        /** Refuses a blank reason. */
        public NotProvided {
            said(why, "reason");
        }
    }

    /** The same as in another item. */
    public record SameAs(String number) implements Item {}

    /** How the grades of the reference group are spread, or why there is no table. */
    public sealed interface Distribution permits Shares, TooFew {}

    /**
     * The table.
     *
     * @param level level of the programmes of the group: {@code BACHELOR}, …
     * @param field their field in ISCED-F 2013, three digits
     * @param from first academic year that counts
     * @param to last one
     * @param grades how many grades were counted
     * @param shares the passing letters, the best first, ten at most; together exactly 100.0
     */
    public record Shares(String level, String field, String from, String to, long grades, List<Share> shares)
            implements Distribution {

        private static final int MOST = 10;

        /** Copies the shares and refuses those that are not the whole. */
        public Shares {
            shares = List.copyOf(shares);
            BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (shares.size() > MOST || sum.compareTo(new BigDecimal("100")) != 0) {
                throw new IllegalArgumentException("These shares are not the whole: " + shares);
            }
        }
    }

    /** What a letter has of the whole, and all up to and with it, in percent with one decimal. */
    public record Share(String letter, BigDecimal percent, BigDecimal cumulative) {}

    /**
     * No table.
     *
     * @param grades how many there are
     * @param needed how many are needed
     */
    public record TooFew(long grades, long needed) implements Distribution {}
}
