package kz.sirius.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One attempt of a learner at a discipline, as it was imported. */
@Entity
@Immutable
@IdClass(Result.Key.class)
@Table(schema = "records", name = "result")
class Result {

    @Id
    @Column(name = "student_no")
    private String studentNo;

    @Id
    @Column(name = "discipline_code")
    private String disciplineCode;

    @Id
    private int attempt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "discipline_code", insertable = false, updatable = false)
    private Discipline discipline;

    @Column(name = "academic_year")
    private String academicYear;

    private int term;
    private LocalDate date;
    private @Nullable BigDecimal percent;

    @Enumerated(EnumType.STRING)
    private @Nullable Mark mark;

    private BigDecimal ects;

    @Column(name = "kz_credits")
    private @Nullable BigDecimal kzCredits;

    private @Nullable String topic;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Result() {}

    Discipline discipline() {
        return discipline;
    }

    Attempt attempt() {
        return new Attempt(disciplineCode, academicYear, term, attempt, date, percent, mark, ects, kzCredits, topic);
    }

    /** Learner, discipline, number of the attempt. */
    record Key(String studentNo, String disciplineCode, int attempt) implements Serializable {}
}
