package kz.sirius.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Language;
import org.junit.jupiter.api.Test;

/** What happens to the others when one mail cannot be handed over. */
class MailPostTest {

    private static final Letter LETTER =
            new Letter(Language.KK, "a@example.kz", "<1@example.kz>", "т", "м", "<p>м</p>");

    private final List<String> ended = new ArrayList<>();

    @Test
    void anyFaultOfAMailIsItsFailure() {
        assertEquals(MailEnd.FAILED, new MailPost().send(LETTER)); // it has no session to send with
    }

    @Test
    void afterAMailThatFailedTheOthersGoOut() {
        assertEquals(1, send(MailEnd.FAILED, MailEnd.SENT));
        assertEquals(List.of("1 FAILED", "2 SENT"), ended);
    }

    @Test
    void afterAMailServerThatIsAwayNobodyIsAsked() {
        assertEquals(1, send(MailEnd.SENT, MailEnd.AGAIN, MailEnd.SENT));
        assertEquals(List.of("1 SENT", "2 AGAIN"), ended);
    }

    private int send(MailEnd... ends) {
        Iterator<MailEnd> next = List.of(ends).iterator();
        SendMails mails = new SendMails();
        mails.post = new MailPost() {
            @Override
            MailEnd send(Letter letter) {
                return next.next();
            }
        };
        mails.claim = new ClaimMail() {
            private long last;

            @Override
            public Optional<Claimed> next() {
                return next.hasNext() ? Optional.of(new Claimed(++last, LETTER)) : Optional.empty();
            }

            @Override
            public void ended(long id, MailEnd end) {
                ended.add(id + " " + end);
            }
        };
        return mails.send();
    }
}
