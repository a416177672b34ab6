package kz.sirius.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import kz.sirius.common.Clause;

/** Ends at start what a crash interrupted: the records are as before that import, and the run says so. */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@Clause("R4")
public class EndInterrupted {

    private static final Logger LOG = System.getLogger(EndInterrupted.class.getName());

    @Inject
    RunBook book;

    @Inject
    Clock clock;

    @PostConstruct
    void end() {
        book.endInterrupted(clock.instant()).ifPresent(folder -> {
            UploadFolder.clear(folder);
            LOG.log(
                    Logger.Level.WARNING,
                    "An import was interrupted by a stop of the server; nothing of it was loaded");
        });
    }
}
