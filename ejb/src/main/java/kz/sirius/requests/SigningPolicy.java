package kz.sirius.requests;

import kz.sirius.common.Clause;

/** Who has to sign (T8, Product decision A1); frozen on the request when it is approved. */
@Clause({"T8", "R21"})
public enum SigningPolicy {
    /** Any one of: head of the registrar's office, the office of the learner's unit. */
    ANY_ONE,
    /** The head of the registrar's office and the office of the learner's unit. */
    REGISTRAR_AND_ONE,
    /** Everybody whose office is named. */
    ALL
}
