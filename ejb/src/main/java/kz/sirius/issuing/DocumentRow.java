package kz.sirius.issuing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.common.Language;
import kz.sirius.registry.Annulment;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.LineStatus;
import org.jspecify.annotations.Nullable;

/**
 * An issued document for its owner and for staff.
 *
 * @param bilingual whether English stands beside the state language
 * @param status {@code ISSUED}, {@code ANNULLED} or {@code REPLACED}
 * @param holder as printed
 * @param issuedOn date of issue, Asia/Almaty
 * @param issuedAt when the last signature made it final, UTC
 * @param size in bytes
 * @param verificationAddress page on which everybody can check it
 * @param isNew whether its owner has not taken it yet
 * @param hasData whether it has a file for machines
 * @param annulment how it lost its force; null while it holds
 * @param reissue request that was made in the place of an annulled one, or null
 */
public record DocumentRow(
        String number,
        long requestId,
        DocumentKind kind,
        Language language,
        boolean bilingual,
        LineStatus status,
        String studentNo,
        String holder,
        String unitCode,
        LocalDate issuedOn,
        Instant issuedAt,
        String sha256,
        long size,
        String verificationAddress,
        boolean isNew,
        boolean hasData,
        @Nullable Annulment annulment,
        @Nullable Long reissue)
        implements Serializable {

    /** Its language as words for it are keyed: {@code KK}, {@code RU}, {@code EN}, or {@code KK_EN} for two. */
    public String pageLanguage() {
        return bilingual ? "KK_EN" : language.name();
    }

    /** Leaves person and address out. */
    @Override
    public String toString() {
        return number + " " + status;
    }
}
