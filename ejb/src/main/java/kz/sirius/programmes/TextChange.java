package kz.sirius.programmes;

import java.io.Serializable;
import java.time.Instant;

/**
 * One change of a programme's texts. No change is ever changed or taken away.
 *
 * @param no number of the change
 * @param at when it was written, UTC
 * @param by login of who wrote it
 */
public record TextChange(long no, SupplementItem item, ProgrammeText text, Instant at, String by)
        implements Serializable {}
