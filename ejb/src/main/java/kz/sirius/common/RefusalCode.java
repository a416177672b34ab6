package kz.sirius.common;

/**
 * One way in which a capability says no. Implemented by one enum per capability, named {@code …Refusal}, whose constants
 * carry a stable code such as {@code REQ-04}; its text stands under that key in {@code refusals_kk}, {@code _ru} and
 * {@code _en}.
 */
public interface RefusalCode {

    /** How a refusal is answered over HTTP. */
    enum Kind {
        /** 422: input that breaks a rule. */
        INVALID(422),
        /** 401: nobody has said who he is. */
        UNAUTHENTICATED(401),
        /** 403: the right is missing. */
        FORBIDDEN(403),
        /** 404: does not exist, or is not the asker's. */
        NOT_FOUND(404),
        /** 405: the address knows no such verb of HTTP. */
        WRONG_VERB(405),
        /** 406: cannot be given in a form that the asker takes. */
        NOT_ACCEPTABLE(406),
        /** 409: the state does not allow the step. */
        CONFLICT(409),
        /** 413: too large. */
        TOO_LARGE(413),
        /** 415: sent in a form that is not read here. */
        WRONG_FORM(415),
        /** 429: too often. */
        TOO_OFTEN(429),
        /** 500: a fault of ours. */
        FAULT(500),
        /** 503: something is away; to be tried later. */
        AWAY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** HTTP status of this kind. */
        public int status() {
            return status;
        }
    }

    /** Stable code, capability and number: {@code REQ-04}. */
    String code();

    /** What kind of refusal it is. */
    Kind kind();
}
