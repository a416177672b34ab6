package kz.sirius.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.sirius.common.Time;
import kz.sirius.common.Words;
import kz.sirius.identity.User;
import kz.sirius.issuing.PaperOriginal;
import kz.sirius.registry.DocumentKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal: entered when the sealed copies are ready, with the next number of the book of its kind and year.
 * It is never changed; the hand-over, of which there is one, and notes stand beside it.
 */
@Entity
@Immutable
@Table(schema = "paper", name = "journal_line")
class JournalLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private int year;

    private int no;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "entered_at")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the day
    private Instant enteredAt;

    @Column(name = "entered_by")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private String enteredBy;

    @Column(name = "entered_name")
    private String enteredName;

    private String holder;

    @Column(name = "student_no")
    private String studentNo;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_kk")
    private String unitKk;

    @Column(name = "unit_ru")
    private String unitRu;

    @Column(name = "unit_en")
    private String unitEn;

    @Column(name = "programme_code")
    private String programmeCode;

    @Column(name = "programme_kk")
    private String programmeKk;

    @Column(name = "programme_ru")
    private String programmeRu;

    @Column(name = "programme_en")
    private String programmeEn;

    @Column(name = "year_of_study")
    private int yearOfStudy;

    private String standing;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_on")
    private LocalDate documentOn;

    @SuppressWarnings("UnusedVariable") // how many, for the journal as a list
    private int copies;

    private String numbers;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected JournalLine() {}

    /** Number {@code no} of the book of the day's year. */
    JournalLine(int no, PaperVersion version, PaperOriginal of, List<Integer> copyNumbers, Entered entered) {
        this.no = no;
        this.kind = of.kind();
        this.versionId = version.id();
        this.enteredAt = entered.at();
        this.enteredOn = Time.dateOf(entered.at());
        this.year = enteredOn.getYear();
        this.enteredBy = entered.by().login();
        this.enteredName = entered.by().displayName();
        this.holder = of.holder();
        this.studentNo = of.studentNo();
        this.unitCode = of.unitCode();
        PaperOriginal.Studies studies = of.studies();
        this.unitKk = studies.unit().kk();
        this.unitRu = studies.unit().ru();
        this.unitEn = studies.unit().en();
        this.programmeCode = studies.programmeCode();
        this.programmeKk = studies.programme().kk();
        this.programmeRu = studies.programme().ru();
        this.programmeEn = studies.programme().en();
        this.yearOfStudy = studies.yearOfStudy();
        this.standing = studies.standing();
        this.documentNumber = of.number();
        this.documentOn = of.issuedOn();
        this.copies = copyNumbers.size();
        this.numbers = written(copyNumbers);
    }

    /** Who enters it, and when. */
    record Entered(User by, Instant at) {}

    /** Numbers of copies as they are stored: {@code 1,3}. */
    static String written(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The same read back. */
    static List<Integer> read(String numbers) {
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }

    long id() {
        return id;
    }

    long versionId() {
        return versionId;
    }

    String unitCode() {
        return unitCode;
    }

    String documentNumber() {
        return documentNumber;
    }

    List<Integer> numbers() {
        return read(numbers);
    }

    JournalRow row(JournalRow.@Nullable Handover handover, List<JournalRow.Note> notes) {
        return new JournalRow(
                id,
                kind,
                year,
                no,
                versionId,
                enteredOn,
                new JournalRow.Holder(
                        holder,
                        studentNo,
                        unitCode,
                        new Words(unitKk, unitRu, unitEn),
                        programmeCode,
                        new Words(programmeKk, programmeRu, programmeEn),
                        yearOfStudy,
                        standing),
                documentNumber,
                documentOn,
                numbers(),
                enteredName,
                handover,
                notes);
    }
}
