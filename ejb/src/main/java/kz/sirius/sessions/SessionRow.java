package kz.sirius.sessions;

import java.time.Instant;

/**
 * A line of the list of one's sessions.
 *
 * @param id its key
 * @param startedAt when the password was entered
 * @param seenAt when it was last used, to the minute
 * @param address from where
 * @param device what the browser calls itself
 * @param own whether it is the one that asks
 */
public record SessionRow(long id, Instant startedAt, Instant seenAt, String address, String device, boolean own) {}
