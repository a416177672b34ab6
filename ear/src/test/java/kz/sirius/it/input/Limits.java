package kz.sirius.it.input;

import java.util.List;
import kz.sirius.it.Sql;

/** What holds those back who ask or try too often; a test that does so on purpose lifts it. */
public final class Limits {

    private static final List<String> ALL = List.of(
            "sirius.verification.per-minute",
            "sirius.verification.burst",
            "sirius.api.account-per-minute",
            "sirius.api.account-burst",
            "sirius.api.address-per-minute",
            "sirius.api.address-burst",
            "sirius.login.tries-of-account",
            "sirius.login.tries-of-address");

    private Limits() {}

    /** Nobody is held back. */
    public static void lift() {
        ALL.forEach(limit -> System.setProperty(limit, "1000000"));
    }

    /** As it is for everybody. */
    public static void reset() {
        ALL.forEach(System::clearProperty);
        Sql.run("delete from guard.tries");
    }
}
