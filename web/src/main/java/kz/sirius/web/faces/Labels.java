package kz.sirius.web.faces;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import kz.sirius.common.Language;

/** The screens' words for code that needs them outside a page. */
public final class Labels {

    private Labels() {}

    /** The label with its places filled. */
    public static String text(Language language, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("kz.sirius.web.labels", language.locale())
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
