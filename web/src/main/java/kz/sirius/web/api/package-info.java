/**
 * The REST interface, version 1: what the screens do, for programs, by the same verbs and readers. A resource is as thin
 * as a screen; {@link Doorkeeper} stands before all of them, {@link Problems} says what went wrong, {@link Once} sees to
 * it that a repeated call has no second effect. {@code openapi.json} tells all of it; a test holds both together.
 */
@NullMarked
package kz.sirius.web.api;

import org.jspecify.annotations.NullMarked;
