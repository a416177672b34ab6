package kz.sirius.requests;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.sirius.common.Language;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A request in a list.
 *
 * @param bilingual whether English stands beside the state language
 * @param awaitsPaper whether a paper version was asked for and is not ready yet
 * @param taker who of the office works on it; null when nobody does, and for whoever is not of the office
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
        boolean awaitsPaper,
        Due due,
        @Nullable Taker taker)
        implements Serializable {

    /** Who of the office works on it, by login and name, and since when. */
    public record Taker(String login, String name, Instant since) implements Serializable {}

    /** The same as others than the office see it. */
    RequestRow withoutTaker() {
        return new RequestRow(
                id,
                version,
                studentNo,
                holder,
                unitCode,
                kind,
                period,
                language,
                bilingual,
                status,
                submittedAt,
                statusSince,
                awaitsPaper,
                due,
                null);
    }

    /**
     * When it is due (23:59:59 of the day in Almaty) and from when it counts as near.
     *
     * @param metAt when what was asked for was there, in the cabinet or ready for pick-up; null before
     */
    public record Due(
            LocalDate on,
            Instant at,
            Instant nearFrom,
            @Nullable Instant metAt) implements Serializable {

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
        return isPaperUnderWay() ? RequestStatus.Holder.REGISTRAR : status.heldBy();
    }

    /** Whether it is still under way. */
    public boolean isOpen() {
        return status.isOpen() || isPaperUnderWay();
    }

    /** Whether its deadline runs. */
    public boolean isWatched() {
        return status.isWatched() || isPaperUnderWay();
    }

    /** Whether its due day still matters: its deadline runs, or will run on when the learner has answered. */
    public boolean isRunning() {
        return isWatched() || status == RequestStatus.RETURNED;
    }

    /** Whether the document is issued and its paper version still to be made. */
    public boolean isPaperUnderWay() {
        return status == RequestStatus.ISSUED && awaitsPaper;
    }
}
