package kz.sirius.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import kz.sirius.common.Language;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private static final MailWords.Sender UNIVERSITY = new MailWords.Sender("https://transcripts.example.kz", "КазНМУ");
    private static final Instant NOON = Instant.parse("2026-11-27T07:00:00Z");

    @Test
    void tellsInTheLanguageOfTheReader() {
        assertEquals(
                "№ 1040 өтінім қабылданды",
                letter(MailKind.SUBMITTED, Language.KK, "1040", "30.11.2026").subject());
        assertEquals(
                "Заявление № 1040 принято",
                letter(MailKind.SUBMITTED, Language.RU, "1040", "30.11.2026").subject());
        Letter english = letter(MailKind.SUBMITTED, Language.EN, "1040", "30.11.2026");
        assertEquals("Application No. 1040 has come in", english.subject());
        assertTrue(english.text().contains("It is due by 30.11.2026."), english.text());
        assertTrue(english.text().contains("https://transcripts.example.kz/cabinet/request.xhtml?id=1040"));
        assertTrue(english.html().startsWith("<!DOCTYPE html><html lang=\"en\">"));
    }

    @Test
    void whatSomebodyTypedIsTextAndNeverMarkup() {
        String typed = "<script>alert(1)</script> {0} {1} #{x} 'quoted' & \"more\"";
        Letter letter = letter(MailKind.RETURNED, Language.EN, "1040", typed);
        assertTrue(letter.text().contains(typed), letter.text());
        assertFalse(letter.html().contains("<script>"), letter.html());
        assertTrue(letter.html().contains("&lt;script&gt;alert(1)&lt;/script&gt; {0} {1} #{x}"), letter.html());
    }

    @Test
    void eachLetterHasAMessageIdOfItsOwnAtTheHostOfTheInstallation() {
        Letter one = letter(MailKind.ISSUED, Language.KK, "TR-2026-000001");
        Letter other = letter(MailKind.ISSUED, Language.KK, "TR-2026-000001");
        assertTrue(one.messageId().matches("<[0-9a-f-]{36}@transcripts\\.example\\.kz>"), one.messageId());
        assertNotEquals(one.messageId(), other.messageId());
    }

    @Test
    void thereAreTheSameTextsInAllThreeLanguages() {
        Set<String> keys = new TreeSet<>(List.of("foot"));
        for (MailKind kind : MailKind.values()) {
            keys.add(kind.key() + ".subject");
            keys.add(kind.key() + ".text");
        }
        for (Language language : Language.values()) {
            ResourceBundle texts = ResourceBundle.getBundle("kz.sirius.mails", language.locale());
            assertEquals(keys, new TreeSet<>(texts.keySet()), language.tag());
            keys.forEach(key -> assertFalse(texts.getString(key).contains("'"), key));
        }
    }

    @Test
    void thePauseDoublesUpToSixHours() {
        assertEquals(Duration.ofMinutes(1), Mail.pause(1));
        assertEquals(Duration.ofMinutes(2), Mail.pause(2));
        assertEquals(Duration.ofMinutes(256), Mail.pause(9));
        assertEquals(Duration.ofHours(6), Mail.pause(10));
        assertEquals(Duration.ofHours(6), Mail.pause(1000));
    }

    @Test
    void isGivenUpAfterTheTwentiethTryOrAtOnceWhereThereIsNoSuchReader() {
        Mail mail = mail();
        for (int i = 1; i < 20; i++) {
            mail.claim(NOON);
            mail.failed(NOON, false);
            assertFalse(mail.isGivenUp(), "after " + i);
        }
        mail.claim(NOON);
        mail.failed(NOON, false);
        assertTrue(mail.isGivenUp());
        Mail lost = mail();
        lost.claim(NOON);
        lost.failed(NOON, true);
        assertTrue(lost.isGivenUp());
    }

    @Test
    void whatIsNoAddressOrWouldAddAHeaderIsNotWrittenTo() {
        assertTrue(MailPost.isAddress("s22100001@student.example.kz"));
        for (String wrong : List.of("", "nobody", "a@b.kz\r\nBcc: c@d.kz", "a@b.kz, c@d.kz", "A <a@b.kz>")) {
            assertFalse(MailPost.isAddress(wrong), wrong);
        }
    }

    private static Mail mail() {
        return new Mail(
                Mail.About.request(1040),
                MailKind.ISSUED,
                letter(MailKind.ISSUED, Language.KK, "TR-2026-000001"),
                NOON);
    }

    private static Letter letter(MailKind kind, Language language, String... facts) {
        MailWords.Reader reader = new MailWords.Reader("s22100001@student.example.kz", language);
        return MailWords.letter(kind, reader, UNIVERSITY, "/cabinet/request.xhtml?id=1040", facts);
    }
}
