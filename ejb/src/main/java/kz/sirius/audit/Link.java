package kz.sirius.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain as it lies in the database.
 *
 * @param columns of the row it seals, in the order of {@link Chain#COLUMNS}; null when that row is not there
 */
record Link(long seq, String hash, @Nullable List<@Nullable String> columns) {

    Link {
        columns = columns == null ? null : Collections.unmodifiableList(new ArrayList<>(columns));
    }
}
