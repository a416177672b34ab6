package kz.sirius.requests;

/** A request's deadline is near ({@code breached} false, the reminder) or was missed (true, the alarm); once each. */
public record DeadlineReached(long requestId, boolean breached) {}
