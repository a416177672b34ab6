package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.sirius.identity.ChangeKey;
import kz.sirius.identity.EndAppointment;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.records.Learners;
import kz.sirius.signing.Certificates;
import kz.sirius.signing.KeyCard;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** One person's time in one office, with the key that goes with it. */
@Named
@ViewScoped
public class AppointmentScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Offices offices;

    @Inject
    EndAppointment endAppointment;

    @Inject
    ChangeKey changeKey;

    @Inject
    Certificates certificates;

    @Inject
    Learners learners;

    @Inject
    PageFrame page;

    @Inject
    Show show;

    private long id;
    private @Nullable OfficeHolder held;
    private @Nullable KeyCard key;
    private @Nullable LocalDate last;
    private @Nullable LocalDate from;
    private String alias = "";

    /** Reads the appointment as it is now. */
    public void load() {
        OfficeHolder found = offices.byId(id);
        held = found;
        key = certificates.find(found.keyAlias()).orElse(null);
    }

    /** Names the key that takes over. */
    public void change() {
        LocalDate day = from;
        if (day != null) {
            changeKey.change(id, alias, day);
            page.done("admin.newkey.done", show.date(day));
            alias = "";
        }
    }

    /** Names the last day. */
    public void end() {
        LocalDate day = last;
        if (day != null) {
            endAppointment.end(id, day);
            page.done("admin.end.done", show.date(day));
        }
    }

    public String getName() {
        return (getHeld().surname() + ' ' + getHeld().givenName()).strip();
    }

    public String getUnitName() {
        return show.words(new UnitNames(learners.units()).named(getHeld().unitCode()));
    }

    public OfficeHolder getHeld() {
        if (held == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return held;
    }

    public @Nullable KeyCard getKey() {
        return key;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }
}
