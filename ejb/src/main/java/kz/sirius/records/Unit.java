package kz.sirius.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.sirius.common.Words;
import org.hibernate.annotations.Immutable;

/** A school or division. Like everything here it is written by an import and only read. */
@Entity
@Immutable
@Table(schema = "records", name = "unit")
class Unit {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private AcademicRecord.UnitKind kind;

    @Column(name = "name_kk")
    private String nameKk;

    @Column(name = "name_ru")
    private String nameRu;

    @Column(name = "name_en")
    private String nameEn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    AcademicRecord.Unit shown() {
        return new AcademicRecord.Unit(code, kind, new Words(nameKk, nameRu, nameEn));
    }
}
