package kz.sirius.records;

import kz.sirius.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where and in which language a learner can be told something.
 *
 * @param email as the extract brought it, or null
 */
public record Contact(@Nullable String email, Language language) {}
