package kz.sirius.issuing;

import java.time.LocalDate;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.registry.DocumentKind;

/**
 * An issued document of which a paper version is made.
 *
 * @param inForce whether it still holds
 * @param holder surname, given name, patronymic as in the identity document
 * @param issuedOn date of issue, Asia/Almaty
 */
public record PaperOriginal(
        String number,
        long requestId,
        DocumentKind kind,
        Language language,
        boolean bilingual,
        boolean inForce,
        String studentNo,
        String holder,
        String unitCode,
        LocalDate issuedOn,
        Studies studies) {

    /**
     * What the journal says of the studies, as they were frozen.
     *
     * @param yearOfStudy at the end of the period
     * @param standing {@code STUDYING}, {@code GRADUATED}, …
     */
    public record Studies(Words unit, String programmeCode, Words programme, int yearOfStudy, String standing) {}

    /** Leaves the person out. */
    @Override
    public String toString() {
        return number;
    }
}
