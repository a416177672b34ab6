package kz.sirius.common;

import java.io.Serializable;

/** One thing said in the three languages, as the extract brings it; a part may be empty, never null. */
public record Words(String kk, String ru, String en) implements Serializable {

    /** The form in that language, empty when there is none. */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /** The form in that language or, when that is empty, the first that is not. */
    public String orAny(Language language) {
        String wanted = in(language);
        if (!wanted.isBlank()) {
            return wanted;
        }
        return !kk.isBlank() ? kk : !ru.isBlank() ? ru : en;
    }
}
