package kz.sirius.it;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import kz.sirius.common.Refusal;

/** Expects that something is refused. */
public final class Refused {

    private Refused() {}

    /** With which code the owner of the login is refused this. */
    public static String code(String login, As.Act act) {
        return assertThrows(Refusal.class, () -> As.user(login, act)).code().code();
    }

    /** With which code this is refused, whoever asks. */
    public static String code(As.Act act) {
        return assertThrows(Refusal.class, act::run).code().code();
    }

    /** The owner of the login may not even ask for this. */
    public static void outright(String login, As.Act act) {
        assertThrows(EJBAccessException.class, () -> As.user(login, act));
    }
}
