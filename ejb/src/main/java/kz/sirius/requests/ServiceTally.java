package kz.sirius.requests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds requests up to {@link ServiceFigures}. */
final class ServiceTally {

    private static final int HUNDRED = 100;
    private static final int MEDIAN = 50;
    private static final int HIGH = 95;
    private static final BigDecimal HOUR = new BigDecimal(3600);

    private final List<Long> office = new ArrayList<>();
    private int received;
    private int onTime;
    private int late;
    private long learner;
    private long registrar;
    private long signer;

    void add(ServiceCase one) {
        received++;
        onTime += one.outcome() == ServiceCase.Outcome.ON_TIME ? 1 : 0;
        late += one.outcome() == ServiceCase.Outcome.LATE ? 1 : 0;
        if (one.isIssued()) {
            office.add(one.office());
            learner += one.with(RequestStatus.Holder.LEARNER);
            registrar += one.with(RequestStatus.Holder.REGISTRAR);
            signer += one.with(RequestStatus.Holder.SIGNER);
        }
    }

    ServiceFigures figures(@Nullable YearMonth month, String unit) {
        office.sort(null);
        return new ServiceFigures(
                month,
                unit,
                received,
                office.size(),
                onTime,
                late,
                share(),
                percentile(MEDIAN),
                percentile(HIGH),
                office.isEmpty()
                        ? null
                        : new ServiceFigures.Waits(average(learner), average(registrar), average(signer)));
    }

    private @Nullable BigDecimal share() {
        return onTime + late == 0
                ? null
                : BigDecimal.valueOf(onTime)
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(onTime + late), 1, RoundingMode.HALF_UP);
    }

    /** By nearest rank. */
    private @Nullable BigDecimal percentile(int percent) {
        if (office.isEmpty()) {
            return null;
        }
        int rank = (office.size() * percent + HUNDRED - 1) / HUNDRED;
        return BigDecimal.valueOf(office.get(rank - 1)).divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    private BigDecimal average(long seconds) {
        return BigDecimal.valueOf(seconds)
                .divide(HOUR.multiply(BigDecimal.valueOf(office.size())), 1, RoundingMode.HALF_UP);
    }
}
