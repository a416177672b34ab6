package kz.sirius.requests;

/** A request went back to its learner, who has to correct or answer something; the clock stands still. */
public record RequestReturned(long requestId) {}
