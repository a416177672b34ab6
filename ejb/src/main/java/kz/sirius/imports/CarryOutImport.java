package kz.sirius.imports;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.nio.file.Path;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Carries out an upload as soon as its run is committed; what a crash interrupts is ended by {@link EndInterrupted}. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R4")
public class CarryOutImport {

    private static final Logger LOG = System.getLogger(CarryOutImport.class.getName());

    @Inject
    LoadExtract extract;

    @Inject
    RunBook book;

    /** Hears of a run. */
    @Asynchronous
    public void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted run) {
        Path folder = book.going(run.importId()).map(RunBook.Going::folder).orElse(null);
        try {
            extract.load(run.importId());
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "Import " + run.importId() + " broke off", e);
        } finally {
            if (folder != null) {
                UploadFolder.clear(folder);
            }
        }
    }
}
