/**
 * What every capability speaks: the clause tag, refusals, languages, settings and the clock. Knows nobody.
 *
 * <p>A refusal is a code with its arguments, not a class of its own: one enum per capability lists its codes
 * ({@link RefusalCode}), so that a room stays small enough to be read and a test can hold each code against its texts.
 */
@NullMarked
@Capability(
        name = "common",
        mayUse = {})
package kz.sirius.common;

import org.jspecify.annotations.NullMarked;
