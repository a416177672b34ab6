package kz.sirius.audit;

/** An act that was refused or failed, as {@link AuditTrail} took it down. */
public final class EndedAct {

    private final String name;
    private final AuditEntry entry;

    EndedAct(String name, AuditEntry entry) {
        this.name = name;
        this.entry = entry;
    }

    /** Capability and verb. */
    String name() {
        return name;
    }

    AuditEntry entry() {
        return entry;
    }
}
