package kz.sirius.notification;

import kz.sirius.common.Language;

/** A letter as it goes out, in the language of its reader, as text and as HTML. */
public record Letter(Language language, String recipient, String messageId, String subject, String text, String html) {

    /** Leaves recipient and words out. */
    @Override
    public String toString() {
        return messageId;
    }
}
