package kz.sirius.web.faces;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;

/** Says a refusal in somebody's language. */
public final class Refusals {

    private static final String BUNDLE = "kz.sirius.refusals";

    private Refusals() {}

    /** The text of a refusal. */
    public static String text(Refusal refusal, Language language) {
        return text(refusal.code(), refusal.arguments(), language);
    }

    /** The text of a code with what fills its places. */
    public static String text(RefusalCode code, List<?> arguments, Language language) {
        return text(code.code(), arguments, language);
    }

    /** The same for a code that came as text; the code itself when it has no text. */
    public static String text(String code, List<?> arguments, Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language.locale(), Refusal.class.getClassLoader());
        return texts.containsKey(code)
                ? new MessageFormat(texts.getString(code), language.locale()).format(arguments.toArray())
                : code;
    }
}
