package kz.sirius.issuing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.Annulment;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.StoredRevision;
import kz.sirius.reports.Holder;
import kz.sirius.requests.FrozenRequest;
import org.jspecify.annotations.Nullable;

/**
 * An issued document as lists and the public page show it. It comes into being with the last signature and never goes;
 * whether it still holds says its line of the register. Names are frozen as they stand on its pages.
 */
@Entity
@Table(schema = "issuing", name = "document")
class IssuedDocument {

    @Id
    private String number;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean bilingual;

    /** Which form, legal wording and texts it was made with. */
    @Column(name = "made_with")
    private String madeWith;

    @Column(name = "student_no")
    private String studentNo;

    private String holder;

    private String masked;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_kk")
    private String unitKk;

    @Column(name = "unit_ru")
    private String unitRu;

    @Column(name = "unit_en")
    private String unitEn;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String sha256;

    private long size;

    @Column(name = "has_data")
    private boolean hasData;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected IssuedDocument() {}

    IssuedDocument(
            FrozenRequest frozen,
            AcademicRecord record,
            RegisterRow line,
            StoredRevision revision,
            String madeWith,
            boolean data) {
        number = line.number();
        requestId = frozen.id();
        kind = frozen.kind();
        language = frozen.language();
        studentNo = frozen.studentNo();
        bilingual = frozen.bilingual();
        this.madeWith = madeWith;
        Holder printed = new RecordPages(record, Speech.of(language, false)).holder();
        holder = PersonLine.full(printed.surname(), printed.givenName(), printed.patronymic());
        masked = PersonLine.masked(printed.surname(), printed.givenName());
        unitCode = record.unit().code();
        Words unit = record.unit().name();
        unitKk = unit.kk();
        unitRu = unit.ru();
        unitEn = unit.en();
        issuedOn = line.date();
        issuedAt = revision.storedAt();
        sha256 = revision.sha256();
        size = revision.size();
        hasData = data;
    }

    /** The owner took it: it is no longer new to him. */
    void opened(Instant now) {
        if (openedAt == null) {
            openedAt = now;
        }
    }

    /** It has a newer revision. */
    void follow(StoredRevision revision) {
        sha256 = revision.sha256();
        size = revision.size();
    }

    String number() {
        return number;
    }

    String studentNo() {
        return studentNo;
    }

    String unitCode() {
        return unitCode;
    }

    DocumentRow row(RegisterRow line, @Nullable Long reissue) {
        return new DocumentRow(
                number,
                requestId,
                kind,
                language,
                bilingual,
                line.status(),
                studentNo,
                holder,
                unitCode,
                issuedOn,
                issuedAt,
                sha256,
                size,
                PageFrame.address(line.token()),
                openedAt == null,
                hasData,
                line.annulment(),
                reissue);
    }

    DocumentFacts facts(RegisterRow line) {
        Annulment end = line.annulment();
        DocumentFacts.Standing standing = new DocumentFacts.Standing(
                line.status(), end == null ? null : Time.dateOf(end.since()), end == null ? null : end.replacedBy());
        return new DocumentFacts(
                number, requestId, kind, standing, issuedOn, masked, new Words(unitKk, unitRu, unitEn));
    }
}
