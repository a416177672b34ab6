package kz.sirius.reports;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The languages of one document: one, or the state language with English under it ({@code kk-en}). */
final class Tongues {

    private static final String BILINGUAL = "kk-en";

    /** Heads of the columns of the signature sheet. */
    private static final Set<String> SHEET =
            Set.of("sheet.action", "sheet.person", "sheet.organisation", "sheet.issuer");

    private final Texts first;
    private final @Nullable Texts second;

    private Tongues(Texts first, @Nullable Texts second) {
        this.first = first;
        this.second = second;
    }

    static Tongues of(String language) {
        return BILINGUAL.equals(language)
                ? new Tongues(Texts.in("kk"), Texts.in("en"))
                : new Tongues(Texts.in(language), null);
    }

    Texts first() {
        return first;
    }

    /** The English of a document of two languages. */
    @Nullable
    Texts second() {
        return second;
    }

    boolean two() {
        return second != null;
    }

    List<String> tags() {
        Texts other = second;
        return other == null ? List.of(first.language()) : List.of(first.language(), other.language());
    }

    /** The words of a key in each language. */
    Said say(String key, Object... values) {
        return said(texts -> texts.of(key, values));
    }

    /** What is said with the words of each language. */
    Said said(Function<Texts, String> words) {
        Texts other = second;
        return new Said(words.apply(first), other == null ? null : words.apply(other));
    }

    /** What is said in each language with something that is said in both already. */
    Said around(Said inner, BiFunction<Texts, String, String> words) {
        String again = inner.second() == null ? inner.text() : inner.second();
        Texts other = second;
        return new Said(words.apply(first, inner.text()), other == null ? null : words.apply(other, again));
    }

    /** A label: the languages in one line. */
    String label(String key, Object... values) {
        return say(key, values).joined(" / ");
    }

    /** The words of the templates: labels in one line, heads of columns one language a line. */
    ResourceBundle bundle() {
        return two() ? new Both() : first.bundle();
    }

    private final class Both extends ResourceBundle {

        @Override
        protected Object handleGetObject(String key) {
            return say(key).joined(key.startsWith("column.") || SHEET.contains(key) ? " /\n" : " / ");
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(first.all().keySet());
        }
    }
}
