package kz.sirius.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import kz.sirius.common.Language;
import org.jspecify.annotations.Nullable;

/** A mail of the outbox. Its Message-ID is given when it is written, so that a repeat can be told from a second mail. */
@Entity
@Table(schema = "notification", name = "mail")
class Mail {

    /** For so long nobody else sends it once somebody has begun. */
    private static final Duration CLAIMED = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int DOUBLINGS = 12;

    /** Some three days. */
    private static final int MOST_TRIES = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private @Nullable Long requestId;

    @Column(name = "correction_id")
    private @Nullable Long correctionId;

    private @Nullable String certificate;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String language;
    private String recipient;

    @Column(name = "message_id")
    private String messageId;

    private String subject;
    private @Nullable String text;
    private @Nullable String html;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int tries;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(About about, MailKind kind, Letter letter, Instant now) {
        this.requestId = about.requestId();
        this.correctionId = about.correctionId();
        this.certificate = about.certificate();
        this.kind = kind;
        this.language = letter.language().tag();
        this.recipient = letter.recipient();
        this.messageId = letter.messageId();
        this.subject = letter.subject();
        this.text = letter.text();
        this.html = letter.html();
        this.writtenAt = now;
        this.nextAt = now;
    }

    /** What it tells of: a request, a report of an error, or a certificate (its SHA-256). */
    record About(
            @Nullable Long requestId,
            @Nullable Long correctionId,
            @Nullable String certificate) {

        static About request(long id) {
            return new About(id, null, null);
        }

        static About correction(long id) {
            return new About(null, id, null);
        }

        static About certificate(String sha256) {
            return new About(null, null, sha256);
        }
    }

    /** Somebody begins to send it. */
    void claim(Instant now) {
        tries++;
        nextAt = now.plus(CLAIMED);
    }

    /** It went out; what it said is not kept. */
    void sent(Instant now) {
        sentAt = now;
        text = null;
        html = null;
    }

    /** It did not go out: it is tried again after a pause that doubles, or given up after the last try. */
    void failed(Instant now, boolean forGood) {
        if (forGood || tries >= MOST_TRIES) {
            failedAt = now;
        } else {
            nextAt = now.plus(pause(tries));
        }
    }

    static Duration pause(int tries) {
        Duration grown = FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(0, tries - 1), DOUBLINGS));
        return grown.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : grown;
    }

    boolean isGivenUp() {
        return failedAt != null;
    }

    Instant nextAt() {
        return nextAt;
    }

    long id() {
        return id;
    }

    Letter letter() {
        return new Letter(
                Language.of(language),
                recipient,
                messageId,
                subject,
                text == null ? "" : text,
                html == null ? "" : html);
    }
}
