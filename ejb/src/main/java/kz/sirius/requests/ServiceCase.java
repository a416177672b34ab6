package kz.sirius.requests;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.sirius.calendar.WorkingHours;
import kz.sirius.common.Time;

/**
 * How one request fared, without its learner.
 *
 * @param month of its receipt, Asia/Almaty
 * @param unit code of the learner's unit
 * @param outcome what became of it
 * @param waited seconds of working time for which each held it, up to its issue; empty when it is not issued
 */
record ServiceCase(YearMonth month, String unit, Outcome outcome, Map<RequestStatus.Holder, Long> waited) {

    /** What became of a request. */
    enum Outcome {
        /** Issued by its due moment. */
        ON_TIME,
        /** Issued after it, or not issued though it is past and the clock runs. */
        LATE,
        /** Under way, and not late. */
        RUNNING,
        /** Refused or withdrawn. */
        ENDED
    }

    /** What the database tells of a request. */
    record Facts(String unit, Instant received, Instant due, RequestStatus status) {}

    /** A step of its history. */
    record Step(Instant at, RequestStatus to) {}

    /** One with these steps, the oldest first. */
    static ServiceCase of(Facts facts, List<Step> steps, WorkingHours hours, Instant now) {
        YearMonth month = YearMonth.from(Time.dateOf(facts.received()));
        boolean issued = facts.status() == RequestStatus.ISSUED;
        Map<RequestStatus.Holder, Long> waited = new EnumMap<>(RequestStatus.Holder.class);
        for (int i = 0; issued && i + 1 < steps.size(); i++) {
            Instant until = steps.get(i + 1).at();
            long worked = hours.between(steps.get(i).at(), until).toSeconds();
            waited.merge(steps.get(i).to().heldBy(), worked, Long::sum);
        }
        Instant end = issued ? steps.get(steps.size() - 1).at() : now;
        return new ServiceCase(month, facts.unit(), outcome(facts, end), waited);
    }

    private static Outcome outcome(Facts facts, Instant end) {
        if (facts.status() == RequestStatus.ISSUED) {
            return end.isAfter(facts.due()) ? Outcome.LATE : Outcome.ON_TIME;
        }
        if (!facts.status().isOpen()) {
            return Outcome.ENDED;
        }
        return facts.status().isWatched() && end.isAfter(facts.due()) ? Outcome.LATE : Outcome.RUNNING;
    }

    boolean isIssued() {
        return !waited.isEmpty();
    }

    /** Working time from receipt to issue for which it was with the office or its signers, in seconds. */
    long office() {
        return with(RequestStatus.Holder.REGISTRAR) + with(RequestStatus.Holder.SIGNER);
    }

    long with(RequestStatus.Holder holder) {
        return waited.getOrDefault(holder, 0L);
    }
}
