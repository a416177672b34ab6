package kz.sirius.heads;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Begins the file outside the database at the first start of an installation. A start without it issues nothing. */
@Startup
@Singleton
@PermitAll
@Clause({"R23", "R45"})
public class BeginHeads {

    private static final Logger LOG = System.getLogger(BeginHeads.class.getName());

    @Inject
    Heads heads;

    @PostConstruct
    void begin() {
        try {
            heads.begin();
        } catch (Refusal refusal) {
            LOG.log(Logger.Level.ERROR, "Nothing is issued: the heads have no place outside the database");
            return;
        }
        HeadsState state = heads.state();
        if (state != HeadsState.THERE) {
            LOG.log(
                    Logger.Level.ERROR,
                    "Nothing is issued until an administrator decides: the file of heads is {0}",
                    state);
        }
    }
}
