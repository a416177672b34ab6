package kz.sirius.imports;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list.
 *
 * @param startedBy login of who started it
 * @param endedAt null while it is running
 * @param progress 0–100
 * @param errors how many in all
 * @param warnings how many in all
 */
public record ImportRow(
        long id,
        ImportStatus state,
        boolean dryRun,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int progress,
        long errors,
        long warnings)
        implements Serializable {}
