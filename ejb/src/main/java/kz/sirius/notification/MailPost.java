package kz.sirius.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.lang.System.Logger;
import java.time.Clock;
import java.util.Date;

/** Hands a letter to the mail server that the container names; waits for it at most some seconds. */
@ApplicationScoped
class MailPost {

    private static final Logger LOG = System.getLogger(MailPost.class.getName());
    private static final String PATIENCE_MILLIS = "10000";

    @Resource(lookup = "java:jboss/mail/Default")
    Session session;

    @Inject
    Clock clock;

    static boolean isAddress(String text) {
        try {
            return new InternetAddress(text, true).getAddress().equals(text)
                    && text.chars().noneMatch(Character::isISOControl);
        } catch (AddressException e) {
            return false;
        }
    }

    MailEnd send(Letter letter) {
        try {
            for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                session.getProperties().putIfAbsent("mail.smtp." + wait, PATIENCE_MILLIS);
            }
            Transport.send(message(letter));
            return MailEnd.SENT;
        } catch (SendFailedException e) {
            said(e);
            return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0
                    ? MailEnd.NEVER
                    : MailEnd.AGAIN;
        } catch (MessagingException e) {
            said(e);
            return MailEnd.AGAIN;
        } catch (RuntimeException e) {
            LOG.log(
                    Logger.Level.ERROR,
                    "A mail could not be handed over: {0}",
                    e.getClass().getName());
            return MailEnd.FAILED;
        }
    }

    /** By its kind alone: the words of the mail server may name the reader. */
    private static void said(MessagingException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        LOG.log(Logger.Level.WARNING, "The mail server: {0}", cause.getClass().getSimpleName());
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", letter.messageId());
            }
        };
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }
}
