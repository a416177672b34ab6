package kz.sirius.it.input;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A form with fields in which somebody types.
 *
 * @param page gives the address of a page on which it stands; asked again when an act has taken the form away
 * @param given what stands in the fields that are not typed
 */
record FormCase(String login, Supplier<String> page, String form, String button, Map<String, String> given) {

    FormCase(String login, String page, String form, String button) {
        this(login, () -> page, form, button, Map.of());
    }
}
