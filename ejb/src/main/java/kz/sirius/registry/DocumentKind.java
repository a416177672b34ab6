package kz.sirius.registry;

import kz.sirius.common.Clause;

/** Kinds of document, each with a number series of its own. */
@Clause({"T1", "T3", "T10"})
public enum DocumentKind {
    /** Results of any period of study. */
    TRANSCRIPT("TR"),
    /** Appendix to the diploma, for graduates. */
    DIPLOMA_APPENDIX("DA"),
    /** Pan-European Diploma Supplement, for graduates. */
    DIPLOMA_SUPPLEMENT("DS");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    /** First letters of the numbers of this series. */
    public String prefix() {
        return prefix;
    }
}
