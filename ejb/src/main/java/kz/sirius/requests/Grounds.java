package kz.sirius.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why a document is asked for, and the consent to processing that was given with it (R14). */
@Embeddable
class Grounds {

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private ReasonCode code;

    @Column(name = "reason")
    private String words;

    @Column(name = "consent_at")
    private Instant consentAt;

    @Column(name = "consent_version")
    private String consentVersion;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Grounds() {}

    Grounds(NewRequest.Why why, String consentVersion, Instant consentAt) {
        this.code = why.code();
        this.words = why.words().strip();
        this.consentVersion = consentVersion;
        this.consentAt = consentAt;
    }

    /** The same for another request: what was agreed to then still holds. */
    Grounds again() {
        return new Grounds(why(), consentVersion, consentAt);
    }

    NewRequest.Why why() {
        return new NewRequest.Why(code, words);
    }

    String consentVersion() {
        return consentVersion;
    }

    Instant consentAt() {
        return consentAt;
    }
}
