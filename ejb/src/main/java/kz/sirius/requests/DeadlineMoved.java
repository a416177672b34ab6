package kz.sirius.requests;

/** A request's deadline is another day than before, because the calendar changed. */
public record DeadlineMoved(long requestId) {}
