package kz.sirius.web.cabinet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import kz.sirius.identity.CurrentUser;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;

/** The learner's own record of the whole study. */
@Named
@RequestScoped
public class RecordScreen {

    @Inject
    CurrentUser current;

    @Inject
    AcademicRecords records;

    private AcademicRecord record;

    @PostConstruct
    @SuppressWarnings("NullAway.Init")
    void load() {
        record = records.record(Objects.requireNonNull(current.get().studentNo()), Period.all());
    }

    /** The record. */
    public AcademicRecord getRecord() {
        return record;
    }

    /** Its rows by year and term. */
    public List<RecordYears.Year> getYears() {
        return RecordYears.of(record);
    }
}
