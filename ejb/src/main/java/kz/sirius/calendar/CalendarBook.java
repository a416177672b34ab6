package kz.sirius.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The calendar in the database: holidays and swaps; what follows from them is computed. */
@ApplicationScoped
class CalendarBook {

    @Inject
    EntityManager em;

    WorkingDays days() {
        List<Holiday> holidays = rows("select day, kind, name from calendar.holiday").stream()
                .map(row -> new Holiday(day(row[0]), Holiday.Kind.valueOf((String) row[1])))
                .toList();
        List<DaySwap> swaps = rows("select work_day, off_day, basis from calendar.day_swap").stream()
                .map(row -> new DaySwap(day(row[0]), day(row[1])))
                .toList();
        return WorkingDays.of(holidays, swaps);
    }

    List<DayRow> year(int year) {
        List<DayRow> found = new ArrayList<>();
        for (Object[] row : rows("select day, kind, name from calendar.holiday")) {
            found.add(new DayRow(day(row[0]), DayRow.Kind.valueOf((String) row[1]), (String) row[2]));
        }
        for (Object[] row : rows("select work_day, off_day, basis from calendar.day_swap")) {
            found.add(new DayRow(day(row[0]), DayRow.Kind.WORKED, (String) row[2]));
            found.add(new DayRow(day(row[1]), DayRow.Kind.SWAPPED, (String) row[2]));
        }
        days().moved().forEach(moved -> found.add(new DayRow(moved, DayRow.Kind.MOVED, "")));
        return found.stream()
                .filter(row -> row.day().getYear() == year)
                .sorted(Comparator.comparing(DayRow::day))
                .toList();
    }

    void holiday(Holiday holiday, String name) {
        clear(holiday.day());
        em.createNativeQuery("insert into calendar.holiday (day, kind, name) values (?1, ?2, ?3)")
                .setParameter(1, holiday.day())
                .setParameter(2, holiday.kind().name())
                .setParameter(3, name)
                .executeUpdate();
    }

    void swap(DaySwap swap, String basis) {
        clear(swap.workDay());
        clear(swap.offDay());
        em.createNativeQuery("insert into calendar.day_swap (work_day, off_day, basis) values (?1, ?2, ?3)")
                .setParameter(1, swap.workDay())
                .setParameter(2, swap.offDay())
                .setParameter(3, basis)
                .executeUpdate();
    }

    /** Makes the day again what the week says; a swap ends with both its days. */
    void clear(LocalDate day) {
        em.createNativeQuery("delete from calendar.holiday where day = ?1")
                .setParameter(1, day)
                .executeUpdate();
        em.createNativeQuery("delete from calendar.day_swap where work_day = ?1 or off_day = ?1")
                .setParameter(1, day)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        return em.createNativeQuery(query).getResultList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
