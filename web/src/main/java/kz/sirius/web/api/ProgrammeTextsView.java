package kz.sirius.web.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.MissingText;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.programmes.SupplementTexts;
import kz.sirius.programmes.TextChange;
import org.jspecify.annotations.Nullable;

/** The texts of a programme on a day, what is missing, and every change that there ever was. */
record ProgrammeTextsView(
        String code, String on, String version, List<Missing> missing, List<Item> items, List<Change> history) {

    /** An item that is missing in a language. */
    record Missing(String number, String item, String language) {

        static Missing of(MissingText missing) {
            return new Missing(missing.item().number(), missing.item().name(), Words.of(missing.language()));
        }
    }

    /** An item of the model; without a text its words are empty. */
    record Item(
            String number,
            String item,
            boolean mandatory,
            boolean explainable,
            int longest,
            @Nullable String validFrom,
            @Nullable String explanation,
            String kk,
            String ru,
            String en) {

        static Item of(SupplementItem item, @Nullable ProgrammeText text) {
            kz.sirius.common.Words words = text == null ? new kz.sirius.common.Words("", "", "") : text.words();
            return new Item(
                    item.number(),
                    item.name(),
                    item.mandatory(),
                    item.explainable(),
                    item.longest(),
                    text == null ? null : text.validFrom().toString(),
                    text == null ? null : name(text.explanation()),
                    words.kk(),
                    words.ru(),
                    words.en());
        }
    }

    /** A change: what was written, when and by whom. */
    record Change(
            long no,
            String number,
            String validFrom,
            @Nullable String explanation,
            String kk,
            String ru,
            String en,
            String at,
            String by) {

        static Change of(TextChange change) {
            return new Change(
                    change.no(),
                    change.item().number(),
                    change.text().validFrom().toString(),
                    name(change.text().explanation()),
                    change.text().words().kk(),
                    change.text().words().ru(),
                    change.text().words().en(),
                    Moment.of(change.at()),
                    change.by());
        }
    }

    static ProgrammeTextsView of(SupplementTexts texts, LocalDate on, List<TextChange> history) {
        return new ProgrammeTextsView(
                texts.programmeCode(),
                on.toString(),
                texts.version(),
                texts.missing(Arrays.asList(Language.values())).stream()
                        .map(Missing::of)
                        .toList(),
                Arrays.stream(SupplementItem.values())
                        .map(item -> Item.of(item, texts.texts().get(item)))
                        .toList(),
                history.stream().map(Change::of).toList());
    }

    private static @Nullable String name(@Nullable Explanation explanation) {
        return explanation == null ? null : explanation.name();
    }
}
