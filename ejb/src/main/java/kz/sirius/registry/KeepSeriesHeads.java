package kz.sirius.registry;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** At each start: holds the series against the file outside the database, and writes there what it does not know yet. */
@Startup
@Singleton
@DependsOn("BeginHeads")
@PermitAll
@Clause({"R23", "R45"})
public class KeepSeriesHeads {

    private static final Logger LOG = System.getLogger(KeepSeriesHeads.class.getName());

    @Inject
    SeriesHeads heads;

    @PostConstruct
    void compare() {
        try {
            heads.requireSound();
            heads.keepAll();
        } catch (Refusal refusal) {
            LOG.log(
                    Logger.Level.ERROR,
                    "NO NUMBER IS GIVEN AND NO DOCUMENT RELEASED: {0}",
                    refusal.code().code());
        }
    }
}
