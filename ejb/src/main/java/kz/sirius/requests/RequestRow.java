package kz.sirius.requests;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.sirius.common.Language;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;

/**
 * A request in a list.
 *
 * @param bilingual whether English stands beside the state language
 * @param version to be given back with a decision, so that nobody overwrites another's
 */
public record RequestRow(
        long id,
        long version,
        String studentNo,
        String holder,
        String unitCode,
        DocumentKind kind,
        Period period,
        Language language,
        boolean bilingual,
        RequestStatus status,
        Instant submittedAt,
        Instant statusSince,
        Due due)
        implements Serializable {

    /** When it is due (23:59:59 of the day in Almaty) and from when it counts as near. */
    public record Due(LocalDate on, Instant at, Instant nearFrom) implements Serializable {

        /** Whether the deadline has passed. */
        public boolean over(Instant now) {
            return now.isAfter(at);
        }

        /** Whether the reminder's moment has come. */
        public boolean near(Instant now) {
            return !now.isBefore(nearFrom) && !over(now);
        }
    }

    /** The languages that stand on its pages. */
    public Set<Language> languages() {
        return bilingual ? Set.of(Language.KK, Language.EN) : Set.of(language);
    }

    /** Its language as words for it are keyed: {@code KK}, {@code RU}, {@code EN}, or {@code KK_EN} for two. */
    public String pageLanguage() {
        return bilingual ? "KK_EN" : language.name();
    }

    /** Whose turn it is. */
    public RequestStatus.Holder heldBy() {
        return status.heldBy();
    }
}
