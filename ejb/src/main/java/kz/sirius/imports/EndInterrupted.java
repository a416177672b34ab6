package kz.sirius.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/**
 * Ends what a crash interrupted, at the start, and what an outage of the database interrupted, meanwhile: the records are
 * as before that import, and the run says so. Clears away the uploads that earlier lives of the server left behind.
 */
@Startup
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@Clause("R4")
public class EndInterrupted {

    private static final Logger LOG = System.getLogger(EndInterrupted.class.getName());

    /** Time within which a run that was begun is surely carried out by somebody, who then holds its lock. */
    private static final Duration TAKEN_UP = Duration.ofMinutes(5);

    @Inject
    RunBook book;

    @Inject
    Clock clock;

    private Instant started = Instant.EPOCH;

    @PostConstruct
    void end() {
        LeftUploads.clear();
        started = clock.instant();
        if (ended(started)) {
            LOG.log(
                    Logger.Level.WARNING,
                    "An import was interrupted by a stop of the server; nothing of it was loaded");
        }
    }

    /**
     * Ends a run that nobody carries out any more: its connection to the database was lost, or it is of an earlier life of
     * the server and the database had not noticed its end at the start.
     */
    @RolesAllowed(Roles.SYSTEM)
    public void endLeft() {
        Instant surely = clock.instant().minus(TAKEN_UP);
        if (ended(surely.isBefore(started) ? started : surely)) {
            LOG.log(Logger.Level.WARNING, "An import lost the database; nothing of it was loaded");
        }
    }

    private boolean ended(Instant begunBefore) {
        Optional<Path> folder = book.endInterrupted(begunBefore);
        folder.ifPresent(UploadFolder::clear);
        return folder.isPresent();
    }
}
