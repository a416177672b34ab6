package kz.sirius.requests;

/** A registrar specialist approved a request; its document is to be prepared. */
public record RequestApproved(long requestId) {}
