package kz.sirius.it.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.sirius.imports.ImportCard;
import kz.sirius.imports.ImportStatus;
import kz.sirius.imports.Imports;
import kz.sirius.imports.StartImport;
import kz.sirius.it.As;
import kz.sirius.it.Await;

/** The administrator with an upload: starts an import and waits for its end. */
@ApplicationScoped
public class ImportDesk {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    StartImport start;

    @Inject
    Imports imports;

    ImportCard load(Map<String, InputStream> parts) {
        return await(As.user("admin", () -> start.start(parts, false)));
    }

    ImportCard dryRun(Map<String, InputStream> parts) {
        return await(As.user("admin", () -> start.start(parts, true)));
    }

    /** Errors as {@code file:line:column:code}. */
    List<String> errors(SmallExtract extract) {
        return errors(dryRun(extract.parts()));
    }

    static List<String> errors(ImportCard card) {
        return card.errors().stream()
                .map(error -> error.file() + ":" + error.line() + ":" + error.column() + ":" + error.code())
                .toList();
    }

    private ImportCard await(long id) {
        Await.until("the end of the import", PATIENCE, () -> card(id).run().state() != ImportStatus.RUNNING);
        return card(id);
    }

    private ImportCard card(long id) {
        return As.user("admin", () -> imports.card(id));
    }
}
