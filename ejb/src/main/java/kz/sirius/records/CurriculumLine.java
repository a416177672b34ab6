package kz.sirius.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A discipline in the curriculum of a programme and an admission year; {@code place} keeps the curriculum's order. */
@Entity
@Immutable
@IdClass(CurriculumLine.Key.class)
@Table(schema = "records", name = "curriculum_line")
class CurriculumLine {

    @Id
    @Column(name = "programme_code")
    private String programmeCode;

    @Id
    @Column(name = "admission_year")
    private int admissionYear;

    @Id
    @Column(name = "discipline_code")
    private String disciplineCode;

    @Column(name = "term_no")
    private int termNo;

    private int place;

    private BigDecimal ects;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CurriculumLine() {}

    String disciplineCode() {
        return disciplineCode;
    }

    AcademicRecord.CurriculumPlace shown() {
        return new AcademicRecord.CurriculumPlace(termNo, place, ects);
    }

    /** Programme, admission year, discipline. */
    record Key(String programmeCode, int admissionYear, String disciplineCode) implements Serializable {}
}
