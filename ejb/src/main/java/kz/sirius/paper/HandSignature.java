package kz.sirius.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;

/** An official signed the copies by hand (R29); written once. */
@Entity
@Table(schema = "paper", name = "hand_signature")
class HandSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    @SuppressWarnings("UnusedVariable") // asked for by queries
    private long versionId;

    @Column(name = "official_id")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private long officialId;

    @Enumerated(EnumType.STRING)
    private Office office;

    private String name;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected HandSignature() {}

    HandSignature(long versionId, OfficeHolder official, Instant at) {
        this.versionId = versionId;
        this.officialId = official.id();
        this.office = official.office();
        this.name = (official.surname() + " " + official.givenName()).strip();
        this.at = at;
    }

    PaperCard.Hand card() {
        return new PaperCard.Hand(name, office, at);
    }
}
