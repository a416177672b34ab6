/**
 * Brings the database to the state that the code expects, before Hibernate validates it. A room of its own, because it
 * runs before any capability is awake and none may call it.
 */
@NullMarked
@Capability(
        name = "migration",
        mayUse = {"common"})
package kz.sirius.migration;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
