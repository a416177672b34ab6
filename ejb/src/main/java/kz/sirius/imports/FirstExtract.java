package kz.sirius.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.identity.Roles;

/**
 * Loads the extract that a setting names, at the start of an installation that has no records. Whatever is wrong with it
 * is one line of the log and the card of its import; the start goes on.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn("EndInterrupted")
@TransactionManagement(TransactionManagementType.BEAN)
@Clause("R4")
public class FirstExtract {

    private static final Logger LOG = System.getLogger(FirstExtract.class.getName());

    @Inject
    LoadExtract extract;

    @Inject
    RunBook book;

    @Inject
    RunCards cards;

    @PostConstruct
    void load() {
        String setting = Setting.FIRST_EXTRACT.text().strip();
        if (setting.isEmpty() || book.hasRecords()) {
            return;
        }
        Path folder = Path.of(setting);
        if (!Files.isDirectory(folder)) {
            LOG.log(Logger.Level.ERROR, "The first extract is not loaded: {0} is no folder", folder);
            return;
        }
        Optional<Long> begun = book.begin(folder.toAbsolutePath(), false, "system");
        begun.ifPresent(id -> {
            extract.load(id);
            cards.card(id).ifPresent(card -> tell(folder, card));
        });
    }

    private static void tell(Path folder, ImportCard card) {
        if (card.run().state() == ImportStatus.LOADED) {
            LOG.log(
                    Logger.Level.INFO,
                    "The first extract is loaded from {0}: rows {1}",
                    folder,
                    card.counts(ImportedFile::rows));
        } else {
            ImportFinding first = card.errors().get(0);
            LOG.log(
                    Logger.Level.ERROR,
                    "The first extract in {0} is not loaded: {1} errors, the first is {2} in {3}, line {4}",
                    folder,
                    card.run().errors(),
                    first.code(),
                    first.file(),
                    first.line());
        }
    }
}
