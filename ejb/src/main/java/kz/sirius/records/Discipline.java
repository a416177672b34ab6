package kz.sirius.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.sirius.common.Words;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A discipline, module or other kind of study work (T3). */
@Entity
@Immutable
@Table(schema = "records", name = "discipline")
class Discipline {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private AcademicRecord.Component component;

    @Enumerated(EnumType.STRING)
    private AcademicRecord.Kind kind;

    @Column(name = "title_kk")
    private String titleKk;

    @Column(name = "title_ru")
    private String titleRu;

    @Column(name = "title_en")
    private String titleEn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Discipline() {}

    String code() {
        return code;
    }

    RecordTree.Discipline at(AcademicRecord.@Nullable CurriculumPlace place) {
        return new RecordTree.Discipline(new Words(titleKk, titleRu, titleEn), kind, component, place);
    }
}
