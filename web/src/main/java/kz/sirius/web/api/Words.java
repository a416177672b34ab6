package kz.sirius.web.api;

import java.util.Locale;
import kz.sirius.common.Language;

/** How a word of an enum is written in the interface: as in the code, languages as their tag. */
final class Words {

    private Words() {}

    static String of(Object constant) {
        return constant instanceof Language language
                ? language.tag()
                : constant.toString().toUpperCase(Locale.ROOT);
    }
}
