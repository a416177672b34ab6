package kz.sirius.requests;

import java.io.Serializable;
import java.util.List;

/**
 * How the promise was kept over some months.
 *
 * @param whole all of them and all units together
 * @param months each month, also one without a request, all units together
 * @param units each month and unit with requests, by month and unit
 */
public record ServiceReport(ServiceFigures whole, List<ServiceFigures> months, List<ServiceFigures> units)
        implements Serializable {

    /** Copies them. */
    public ServiceReport {
        months = List.copyOf(months);
        units = List.copyOf(units);
    }
}
