package kz.sirius.web.cabinet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.RequestRow;
import kz.sirius.web.faces.Show;

/** What an application or document is called: kind, period and language in one line. */
@Named
@RequestScoped
public class Titles {

    @Inject
    Show show;

    /** {@code Транскрипт, барлық оқу кезеңі, ағылшынша}. */
    public String of(RequestRow row) {
        return of(row.kind(), row.period()) + ", " + show.label("cabinet.language." + row.pageLanguage());
    }

    /** {@code Транскрипт, барлық оқу кезеңі}. */
    public String of(DocumentKind kind, Period period) {
        String words = show.period(period);
        return show.label("kind." + kind) + ", "
                + words.substring(0, 1).toLowerCase(show.locale())
                + words.substring(1);
    }
}
