package kz.sirius.issuing;

/** A document lies in the learner's cabinet. Told within the transaction of the last signature. */
public record DocumentIssued(String number, long requestId, String studentNo) {}
