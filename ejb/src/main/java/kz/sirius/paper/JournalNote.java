package kz.sirius.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.sirius.identity.User;
import org.hibernate.annotations.Immutable;

/** What was said on a line of the journal afterwards: the only way to correct it. */
@Entity
@Immutable
@Table(schema = "paper", name = "journal_note")
class JournalNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "line_id")
    private long lineId;

    private Instant at;

    @Column(name = "by_login")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private String byLogin;

    @Column(name = "by_name")
    private String byName;

    private String words;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected JournalNote() {}

    JournalNote(long lineId, Instant at, User by, String words) {
        this.lineId = lineId;
        this.at = at;
        this.byLogin = by.login();
        this.byName = by.displayName();
        this.words = words;
    }

    long lineId() {
        return lineId;
    }

    JournalRow.Note row() {
        return new JournalRow.Note(at, byName, words);
    }
}
