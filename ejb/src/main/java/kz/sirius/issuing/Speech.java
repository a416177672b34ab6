package kz.sirius.issuing;

import java.util.function.Function;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.reports.Said;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a document: one, or the state language with English under it.
 *
 * @param second English, or null
 */
record Speech(Language first, @Nullable Language second) {

    static Speech of(Language language, boolean bilingual) {
        return bilingual ? new Speech(Language.KK, Language.EN) : new Speech(language, null);
    }

    /** As the pages want to know it: {@code kk}, {@code ru}, {@code en} or {@code kk-en}. */
    String tag() {
        return second == null ? first.tag() : first.tag() + "-" + second.tag();
    }

    /** What is said in each of its languages. */
    Said said(Function<Language, String> in) {
        return new Said(in.apply(first), second == null ? null : in.apply(second));
    }

    /** These words in its languages; where they are missing in one, in another. */
    Said said(Words words) {
        return said(words::orAny);
    }

    /** In the original language, and on the next line in the document's language where that is another. */
    Said original(Words words) {
        return second == null && first != Language.KK
                ? Said.of(words.in(Language.KK) + "\n" + words.orAny(first))
                : said(words);
    }
}
