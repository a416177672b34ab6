package kz.sirius.requests;

/** A request came to its end without a document: refused or withdrawn; a number that it had becomes void. */
public record RequestEnded(long requestId, RequestStatus status, String reason) {}
