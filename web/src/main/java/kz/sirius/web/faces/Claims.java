package kz.sirius.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Which input a refusal is about: the one that names its code, so that the text stands at the field and not on top of
 * the page. An input names codes by {@code <f:attribute name="refusals" value="REQ-02 REQ-11"/>}.
 */
final class Claims {

    private static final String ATTRIBUTE = "refusals";

    private Claims() {}

    /** The first input of the page that names the code; null when none does. */
    static @Nullable UIInput find(UIComponent from, String code) {
        if (from instanceof UIInput input && names(input, code) && input.isRendered()) {
            return input;
        }
        Iterator<UIComponent> parts = from.getFacetsAndChildren();
        while (parts.hasNext()) {
            UIInput found = find(parts.next(), code);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean names(UIInput input, String code) {
        Object codes = input.getAttributes().get(ATTRIBUTE);
        return codes != null && Arrays.asList(codes.toString().split(" ")).contains(code);
    }
}
