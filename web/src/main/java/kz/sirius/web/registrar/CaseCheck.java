package kz.sirius.web.registrar;

import org.jspecify.annotations.Nullable;

/**
 * What the product checked by itself, as the case says it.
 *
 * @param level {@code danger} keeps the document from being made, {@code warn} needs a look, {@code note} is good to
 *     know, {@code ok} is right
 * @param anchor of the row concerned, or null
 */
public record CaseCheck(String level, String text, @Nullable String anchor) {

    /** Whether it keeps the document from being made. */
    boolean stops() {
        return level.equals("danger");
    }
}
