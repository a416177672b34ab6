package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.DaySwap;
import org.jspecify.annotations.Nullable;

/** A weekend day that is worked for a weekday that is off. */
@Named
@RequestScoped
public class SwapScreen {

    @Inject
    CalendarPlan plan;

    private @Nullable LocalDate workDay;
    private @Nullable LocalDate offDay;
    private String basis = "";

    /** Looks what the swap would do; the form is empty again afterwards. */
    public void add() {
        LocalDate work = workDay;
        LocalDate off = offDay;
        if (work != null && off != null) {
            plan.look(new CalendarChange.AddSwap(new DaySwap(work, off), basis));
            workDay = null;
            offDay = null;
            basis = "";
        }
    }

    public @Nullable LocalDate getWorkDay() {
        return workDay;
    }

    public void setWorkDay(@Nullable LocalDate workDay) {
        this.workDay = workDay;
    }

    public @Nullable LocalDate getOffDay() {
        return offDay;
    }

    public void setOffDay(@Nullable LocalDate offDay) {
        this.offDay = offDay;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
