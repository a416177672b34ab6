package kz.sirius.reports;

/** Blocks of results of whole studies, in the order in which they are printed. */
public enum Block {
    /** General education. */
    GENERAL,
    /** Base courses. */
    BASE,
    /** Major courses. */
    MAJOR,
    /** Professional practice. */
    PRACTICE,
    /** Research. */
    RESEARCH,
    /** Additional kinds of study, and what stands outside the curriculum. */
    ADDITIONAL,
    /** Final attestation. */
    FINAL
}
