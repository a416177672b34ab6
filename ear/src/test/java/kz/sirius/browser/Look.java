package kz.sirius.browser;

import java.util.List;

/** How somebody looks at the pages: language (empty for none chosen yet), size of the window, light or dark. */
public record Look(String language, int width, int height, boolean dark) {

    /** A phone, 390 × 844, light. */
    public static Look phone(String language) {
        return new Look(language, 390, 844, false);
    }

    /** A desktop, 1440 × 900, light. */
    public static Look desktop(String language) {
        return new Look(language, 1440, 900, false);
    }

    /** A small desktop, 1024 × 768, light. */
    public static Look notebook(String language) {
        return new Look(language, 1024, 768, false);
    }

    /** For pages that are mostly read on a phone: one, in Russian in the dark, and in Kazakh a desktop as well. */
    public static List<Look> mostlyPhone(String language) {
        return switch (language) {
            case "kk" -> List.of(phone(language), desktop(language).inTheDark());
            case "ru" -> List.of(phone(language).inTheDark());
            default -> List.of(phone(language));
        };
    }

    /** Each language once, on a phone, a notebook and, in the dark, a desktop. */
    public static List<Look> sample() {
        return List.of(phone("kk"), notebook("ru"), desktop("en").inTheDark());
    }

    /** The same in the dark. */
    public Look inTheDark() {
        return new Look(language, width, height, true);
    }

    /** The same in another language. */
    public Look in(String other) {
        return new Look(other, width, height, dark);
    }

    /** As it stands in the name of a picture: {@code kk-390-light}. */
    @Override
    public String toString() {
        return language + "-" + width + "-" + (dark ? "dark" : "light");
    }
}
