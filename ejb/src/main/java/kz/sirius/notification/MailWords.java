package kz.sirius.notification;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;

/** Writes a letter with the texts of its kind in the language of its reader. */
final class MailWords {

    private static final String BUNDLE = "kz.sirius.mails";

    private MailWords() {}

    /**
     * The letter.
     *
     * @param address address of this installation, as {@link Setting#PUBLIC_ADDRESS} says it
     * @param university who sends it
     * @param page where more is to be seen, below the address
     * @param facts what fills the places of the texts; the first stands in the subject as well
     */
    static Letter letter(MailKind kind, Reader reader, Sender sender, String page, String... facts) {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, reader.language().locale());
        String subject = say(texts, kind.key() + ".subject", facts);
        String words = say(texts, kind.key() + ".text", facts);
        String link = sender.address() + page;
        String foot = say(texts, "foot", sender.university());
        String text = words + "\r\n\r\n" + link + "\r\n\r\n-- \r\n" + foot + "\r\n";
        String html = "<!DOCTYPE html><html lang=\"" + reader.language().tag()
                + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(subject)
                + "</title></head><body style=\"font-family:sans-serif;font-size:16px;line-height:1.5\"><p>"
                + escaped(words).replace("\n", "<br>") + "</p><p><a href=\"" + escaped(link) + "\">" + escaped(link)
                + "</a></p><p style=\"color:#555;font-size:14px\">" + escaped(foot) + "</p></body></html>";
        return new Letter(reader.language(), reader.email(), messageId(sender.address()), subject, text, html);
    }

    /** Whom it is written to. */
    record Reader(String email, Language language) {}

    /** Who writes it. */
    record Sender(String address, String university) {

        /** As the settings say. */
        static Sender of(Language language) {
            return new Sender(Setting.PUBLIC_ADDRESS.text(), Setting.INSTITUTION_SHORT.in(language));
        }
    }

    private static String say(ResourceBundle texts, String key, String... facts) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(facts);
    }

    private static String messageId(String address) {
        String host = URI.create(address).getHost();
        return "<" + UUID.randomUUID() + "@" + Objects.requireNonNullElse(host, "sirius.invalid") + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
