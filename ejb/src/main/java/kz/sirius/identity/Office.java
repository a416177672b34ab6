package kz.sirius.identity;

/** An office whose holder signs documents (T8, R20). */
public enum Office {
    /** Head of the registrar's office; one for the university. */
    REGISTRAR_HEAD(false),
    /** Dean of a school. */
    DEAN(true),
    /** Head of a division. */
    DIVISION_HEAD(true),
    /** Head of the institution; signs where a policy says so. */
    INSTITUTION_HEAD(false);

    private final boolean ofUnit;

    Office(boolean ofUnit) {
        this.ofUnit = ofUnit;
    }

    /** Whether the office is that of one unit. */
    public boolean ofUnit() {
        return ofUnit;
    }
}
