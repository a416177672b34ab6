package kz.sirius.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One copy of a paper version: it goes through the steps, or is spoilt and another takes its number. */
@Entity
@Table(schema = "paper", name = "copy")
class Sheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    private long versionId;

    private int number;

    @Enumerated(EnumType.STRING)
    private SheetStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "in_place_of")
    private @Nullable Former inPlaceOf;

    private @Nullable String note;

    @Column(name = "made_with")
    private @Nullable String madeWith;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Sheet() {}

    @SuppressWarnings("NullAway.Init")
    Sheet(long versionId, int number, @Nullable Former inPlaceOf) {
        this.versionId = versionId;
        this.number = number;
        this.status = SheetStatus.QUEUED;
        this.inPlaceOf = inPlaceOf;
    }

    /** A number, and what became of the copy in whose place it is, or null. */
    record Place(int number, @Nullable Former inPlaceOf) {}

    void printed(String with) {
        status = SheetStatus.PRINTED;
        madeWith = with;
    }

    void to(SheetStatus next) {
        status = next;
    }

    void spoilt(String why) {
        status = SheetStatus.SPOILT;
        note = why;
    }

    int number() {
        return number;
    }

    SheetStatus status() {
        return status;
    }

    @Nullable
    Former inPlaceOf() {
        return inPlaceOf;
    }

    @Nullable
    String madeWith() {
        return madeWith;
    }

    long versionId() {
        return versionId;
    }

    PaperCard.Copy card() {
        return new PaperCard.Copy(number, status, inPlaceOf, note);
    }
}
