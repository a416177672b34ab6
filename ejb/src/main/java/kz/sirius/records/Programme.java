package kz.sirius.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import kz.sirius.common.Words;
import org.hibernate.annotations.Immutable;

/** An educational programme of a unit. */
@Entity
@Immutable
@Table(schema = "records", name = "programme")
class Programme {

    @Id
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_code")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private AcademicRecord.Level level;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "qualification_kk")
    private String qualificationKk;

    @Column(name = "qualification_ru")
    private String qualificationRu;

    @Column(name = "qualification_en")
    private String qualificationEn;

    @Column(name = "isced_f")
    private String isced;

    @Column(name = "nqf_level")
    private int nqf;

    @Column(name = "duration_years")
    private BigDecimal years;

    private BigDecimal ects;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    String code() {
        return code;
    }

    Unit unit() {
        return unit;
    }

    Words name() {
        return new Words(nameKk, nameRu, nameEn);
    }

    AcademicRecord.Programme shown() {
        Words qualification = new Words(qualificationKk, qualificationRu, qualificationEn);
        return new AcademicRecord.Programme(code, level, name(), qualification, isced, nqf, years, ects);
    }

    ProgrammeRow row() {
        return new ProgrammeRow(shown(), unit.shown());
    }
}
