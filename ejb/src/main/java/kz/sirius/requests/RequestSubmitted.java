package kz.sirius.requests;

/** A learner sent a request, or sent it again after a correction. */
public record RequestSubmitted(long requestId) {}
