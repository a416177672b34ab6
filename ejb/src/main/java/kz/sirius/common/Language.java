package kz.sirius.common;

import java.util.Locale;

/** Language of a screen, message or document. Kazakh is the default everywhere (R47). */
public enum Language {
    /** Kazakh, the state language. */
    KK("kk"),
    /** Russian. */
    RU("ru"),
    /** English, British conventions. */
    EN("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag("en".equals(tag) ? "en-GB" : tag);
    }

    /** BCP 47 tag: {@code kk}, {@code ru} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** Locale for formats; British for English. */
    public Locale locale() {
        return locale;
    }

    /** The language of a tag such as {@code ru} or {@code ru-KZ}; Kazakh for anything else. */
    public static Language of(String tag) {
        String two = tag.length() < 2 ? "" : tag.substring(0, 2).toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (language.tag.equals(two)) {
                return language;
            }
        }
        return KK;
    }
}
