package kz.sirius.behalf;

import java.time.LocalDate;
import kz.sirius.common.Blank;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** What has to be said of whoever asks for somebody, and of the document on which he does (A17). */
@Clause({"P1", "R35"})
final class BasisRules {

    static final int LONGEST = 200;

    private BasisRules() {}

    /**
     * The basis as it is kept.
     *
     * @param today Asia/Almaty
     * @throws Refusal BEH-01 a representative without a name, BEH-02 no number, BEH-03 no date or one after today, BEH-04 a
     *     text that cannot be kept, BEH-05 a representative without a power of attorney
     */
    static Basis checked(Basis basis, LocalDate today) {
        boolean represented = basis.askedBy() == AskedBy.REPRESENTATIVE;
        if (represented && Blank.is(basis.askerName())) {
            throw new Refusal(BehalfRefusal.NAME_MISSING);
        }
        if (represented && basis.kind() != BasisKind.POWER_OF_ATTORNEY) {
            throw new Refusal(BehalfRefusal.NO_POWER);
        }
        if (Blank.is(basis.number())) {
            throw new Refusal(BehalfRefusal.NUMBER_MISSING);
        }
        LocalDate date = basis.date();
        if (date == null || date.isAfter(today)) {
            throw new Refusal(BehalfRefusal.BAD_DATE);
        }
        String name = represented ? fit(basis.askerName()) : "";
        return new Basis(basis.askedBy(), name, basis.kind(), fit(basis.number()), date);
    }

    private static String fit(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST || Blank.isUnfit(stripped)) {
            throw new Refusal(BehalfRefusal.TEXT_UNFIT, LONGEST);
        }
        return stripped;
    }
}
