package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kz.sirius.common.Time;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Learners;
import kz.sirius.signing.Certificates;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** Who holds which office today, who will, and who did. */
@Named
@RequestScoped
public class OfficesScreen {

    @Inject
    Offices offices;

    @Inject
    Learners learners;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    @Inject
    Show show;

    private List<OfficeHolder> all = List.of();
    private UnitNames names = UnitNames.NONE;

    /** Reads every appointment and the units. */
    public void open() {
        all = offices.all();
        names = new UnitNames(learners.units());
    }

    /** The offices of today: each that must be filled, and whoever else holds one. */
    public List<Seat> getSeats() {
        List<Seat> seats = new ArrayList<>();
        List<OfficeHolder> now = those(holder -> !comes(holder) && !gone(holder));
        add(seats, now, Office.REGISTRAR_HEAD, null);
        for (AcademicRecord.Unit unit : names.units()) {
            boolean school = unit.kind() == AcademicRecord.UnitKind.SCHOOL;
            add(seats, now, school ? Office.DEAN : Office.DIVISION_HEAD, unit.code());
        }
        now.stream()
                .filter(holder -> seats.stream().noneMatch(seat -> holder.equals(seat.holder())))
                .forEach(holder -> seats.add(filled(holder)));
        return seats;
    }

    private void add(List<Seat> seats, List<OfficeHolder> now, Office office, @Nullable String unit) {
        List<Seat> found = now.stream()
                .filter(holder -> holder.office() == office && same(holder.unitCode(), unit))
                .map(this::filled)
                .toList();
        seats.addAll(found.isEmpty() ? List.of(new Seat(office, unit, null, false)) : found);
    }

    private Seat filled(OfficeHolder holder) {
        boolean key = certificates.find(holder.keyAlias()).isPresent();
        return new Seat(holder.office(), holder.unitCode(), holder, key);
    }

    /** Appointments that have yet to begin. */
    public List<OfficeHolder> getComing() {
        return those(this::comes);
    }

    /** Appointments that are over, the latest first. */
    public List<OfficeHolder> getPast() {
        return those(this::gone).stream()
                .sorted(Comparator.comparing(OfficeHolder::from).reversed())
                .toList();
    }

    /** Surname and given name. */
    public String name(OfficeHolder holder) {
        return (holder.surname() + ' ' + holder.givenName()).strip();
    }

    /** From – to. */
    public String period(OfficeHolder holder) {
        LocalDate to = holder.to();
        return show.date(holder.from()) + " – " + (to == null ? show.label("admin.offices.open") : show.date(to));
    }

    /** The name of a unit; empty for none. */
    public String unitName(@Nullable String code) {
        return code == null ? "" : show.words(names.named(code));
    }

    public LocalDate getToday() {
        return Time.today(clock);
    }

    private List<OfficeHolder> those(Predicate<OfficeHolder> which) {
        return all.stream().filter(which).toList();
    }

    private boolean comes(OfficeHolder holder) {
        return holder.from().isAfter(getToday());
    }

    private boolean gone(OfficeHolder holder) {
        LocalDate to = holder.to();
        return to != null && to.isBefore(getToday());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }
}
