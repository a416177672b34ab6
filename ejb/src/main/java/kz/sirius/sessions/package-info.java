/**
 * Where somebody is logged in, and how he ends it everywhere (P1, R12).
 *
 * <p>Verbs: {@link OpenSession}, {@link WatchSession}, {@link EndSessions}. Reader: {@link Sessions}. Keeps: schema
 * {@code sessions}, thirty days beyond a session's end. The session itself stays with the container; here lies what
 * decides whether it still counts, under the hash of a secret that only the container's session knows.
 */
@NullMarked
@Capability(
        name = "sessions",
        mayUse = {"common", "audit", "identity"})
package kz.sirius.sessions;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
