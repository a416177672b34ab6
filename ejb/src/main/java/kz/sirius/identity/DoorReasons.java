package kz.sirius.identity;

import kz.sirius.common.Blank;
import kz.sirius.common.Refusal;

/** Why a login is reset, blocked or opened again: always said, and kept in the trail. */
final class DoorReasons {

    private static final int LONGEST = 2000;

    private DoorReasons() {}

    /** The reason as it is kept; refuses IDN-14 when there is none, IDN-19 when it is too long. */
    static String mandatory(String reason) {
        if (Blank.is(reason)) {
            throw new Refusal(IdentityRefusal.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST) {
            throw new Refusal(IdentityRefusal.TEXT_TOO_LONG, LONGEST);
        }
        return reason.strip();
    }
}
