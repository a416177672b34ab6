package kz.sirius.requests;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A request of which somebody was told because its due day is near or past.
 *
 * @param dueOn its due day, Asia/Almaty
 */
public record Escalation(long requestId, LocalDate dueOn) implements Serializable {}
