package kz.sirius.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;

/**
 * Takes an upload of the administrator and has it carried out in the background. An upload takes as long as it takes: no
 * transaction is begun for it, but the beginning of the run joins one that is there, and is then told when that commits.
 */
@Stateless
@Act("imports.start")
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@Clause({"T3", "T4", "T5", "T6", "R4"})
public class StartImport {

    /** Time within which a run that was begun is surely carried out by somebody. */
    private static final Duration TAKEN_UP = Duration.ofMinutes(1);

    @Inject
    CurrentUser current;

    @Inject
    RunBook book;

    @Inject
    Clock clock;

    /**
     * Keeps the upload, begins a run and comes back at once with its number; {@link Imports#card} tells how far it is.
     *
     * @param parts the six files by part name ({@code units} … {@code results}), or one zip named {@code extract}; they
     *     are read to their end, a piece at a time, and not closed
     * @param dryRun true to check only: nothing is loaded
     * @throws Refusal IMP-02 when an import is running, IMP-03 when the parts are not those of an extract, IMP-04 when
     *     they are larger than 1 GiB
     */
    public long start(Map<String, InputStream> parts, boolean dryRun) {
        String login = current.get().login();
        book.endInterrupted(clock.instant().minus(TAKEN_UP)).ifPresent(UploadFolder::clear);
        Path folder = UploadFolder.fill(parts, ExtractSource.LARGEST);
        Optional<Long> begun = Optional.empty();
        try {
            begun = book.beginAndTell(folder, dryRun, login);
        } finally {
            if (begun.isEmpty()) {
                UploadFolder.clear(folder);
            }
        }
        return begun.orElseThrow(() -> new Refusal(ImportRefusal.BUSY));
    }
}
