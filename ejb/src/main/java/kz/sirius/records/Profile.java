package kz.sirius.records;

import org.jspecify.annotations.Nullable;

/** A learner without his results: what the card and the record have in common. */
record Profile(
        AcademicRecord.Holder holder,
        AcademicRecord.Unit unit,
        AcademicRecord.Programme programme,
        AcademicRecord.Study study,
        AcademicRecord.@Nullable Graduation graduation) {

    /**
     * How he studied at the end of a period: admission year and academic year tell the year of study; for the whole
     * study it is the present one.
     */
    AcademicRecord.Study studyAt(Period period) {
        String year = period.lastAcademicYear();
        int then = year == null
                ? study.yearOfStudy()
                : Math.max(1, Integer.parseInt(year.substring(0, 4)) - study.admissionYear() + 1);
        return new AcademicRecord.Study(
                study.admissionYear(), study.form(), then, year, study.status(), study.statusDate(), study.group());
    }
}
