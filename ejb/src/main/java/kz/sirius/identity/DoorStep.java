package kz.sirius.identity;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a login: given, reset, blocked, opened again.
 *
 * @param act name of the act in the trail, {@code identity.block-login}
 * @param by login of who did it
 * @param reason why; null when it was given
 */
public record DoorStep(
        Instant at, String act, String by, @Nullable String reason) implements Serializable {}
