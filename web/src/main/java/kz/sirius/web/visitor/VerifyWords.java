package kz.sirius.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.StringJoiner;
import kz.sirius.common.Language;
import kz.sirius.comparison.Difference;
import kz.sirius.verification.VerifiedSigner;
import kz.sirius.web.faces.Lang;
import kz.sirius.web.faces.Show;

/** Words of the page on which documents are checked. */
@Named
@RequestScoped
public class VerifyWords {

    private static final String KEY = "visitor.differs.";

    @Inject
    Show show;

    @Inject
    Lang lang;

    /** Where and in what a file differs: "Page 2, row 14 (BP1202): the percent differs." */
    public String difference(Difference difference) {
        StringJoiner place = new StringJoiner(", ", "", ": ").setEmptyValue("");
        if (difference.page() != null) {
            place.add(show.label(KEY + "page", difference.page().toString()));
        }
        if (difference.row() != null) {
            place.add(row(difference));
        } else if (difference.discipline() != null) {
            place.add(difference.discipline());
        }
        Difference.Field field = difference.field();
        return place + show.label(KEY + (field == null ? difference.code().name() : "field." + field));
    }

    /** Name of a signer in the letters of the page's language. */
    public String name(VerifiedSigner signer) {
        return lang.getLanguage() == Language.EN && !signer.nameLatin().isBlank() ? signer.nameLatin() : signer.name();
    }

    private String row(Difference difference) {
        String row = show.label(KEY + "row", String.valueOf(difference.row()));
        return difference.discipline() == null ? row : row + " (" + difference.discipline() + ")";
    }
}
