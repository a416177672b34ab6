package kz.sirius.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.common.Words;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote for an item of a programme. It is written once and never changed: in force on a day is the one with
 * the latest first day until then, of two with the same first day the later written. So a correction takes the same first
 * day, and what is announced for a day to come leaves the present one in force.
 */
@Entity
@Immutable
@Table(schema = "programmes", name = "text")
class WrittenText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "programme_code")
    private String programmeCode;

    @Enumerated(EnumType.STRING)
    private SupplementItem item;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable Explanation explanation;

    private String kk;
    private String ru;
    private String en;

    @Column(name = "written_at")
    private Instant at;

    @Column(name = "written_by")
    private String by;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected WrittenText() {}

    WrittenText(String programmeCode, SupplementItem item, ProgrammeText text, Instant at, String by) {
        this.programmeCode = programmeCode;
        this.item = item;
        this.validFrom = text.validFrom();
        this.explanation = text.explanation();
        this.kk = text.words().kk();
        this.ru = text.words().ru();
        this.en = text.words().en();
        this.at = at;
        this.by = by;
    }

    String programmeCode() {
        return programmeCode;
    }

    SupplementItem item() {
        return item;
    }

    ProgrammeText text() {
        return new ProgrammeText(validFrom, explanation, new Words(kk, ru, en));
    }

    TextChange change() {
        return new TextChange(id, item, text(), at, by);
    }
}
