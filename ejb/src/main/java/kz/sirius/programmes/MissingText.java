package kz.sirius.programmes;

import java.io.Serializable;
import kz.sirius.common.Language;

/** An item that a programme has yet to say in a language. */
public record MissingText(SupplementItem item, Language language) implements Serializable {

    /** Number of the item and language, as in {@code 4.2 (kk)}. */
    public String shown() {
        return item.number() + " (" + language.tag() + ")";
    }
}
