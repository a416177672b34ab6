package kz.sirius.audit;

/** An act that was refused or failed, as {@link AuditTrail} took it down. */
public final class EndedAct {

    private final AuditEntry entry;

    EndedAct(AuditEntry entry) {
        this.entry = entry;
    }

    AuditEntry entry() {
        return entry;
    }
}
