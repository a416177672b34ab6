package kz.sirius.reports;

import org.jspecify.annotations.Nullable;

/**
 * What a document says in its language, and under it in its second one where it has two.
 *
 * @param text in the first language
 * @param second in the second one; null where there is none, or where it would say the same
 */
public record Said(String text, @Nullable String second) {

    /** Says nothing twice. */
    public Said {
        second = second == null || second.isBlank() || second.equals(text) ? null : second;
    }

    /** In one language. */
    public static Said of(String text) {
        return new Said(text, null);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Both in one line, or the one there is. */
    String joined(String between) {
        return second == null ? text : text + between + second;
    }
}
