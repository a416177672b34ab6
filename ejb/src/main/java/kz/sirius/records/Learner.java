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
import java.time.LocalDate;
import kz.sirius.common.Language;
import kz.sirius.identity.LoginState;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A learner under one student number; a person may have several, one for each programme. He comes in with an import, is
 * updated by later ones, and never goes: documents name him after his graduation as well.
 */
@Entity
@Immutable
@Table(schema = "records", name = "learner")
class Learner {

    @Id
    @Column(name = "student_no")
    private String studentNo;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private @Nullable String patronymic;

    @Column(name = "surname_latin")
    private String surnameLatin;

    @Column(name = "given_name_latin")
    private String givenNameLatin;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String citizenship;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_code")
    private Programme programme;

    @Column(name = "study_group")
    private @Nullable String group;

    @Column(name = "admission_year")
    private int admissionYear;

    @Column(name = "study_form")
    @Enumerated(EnumType.STRING)
    private AcademicRecord.StudyForm form;

    private String language;

    @Column(name = "year_of_study")
    private int yearOfStudy;

    @Enumerated(EnumType.STRING)
    private AcademicRecord.Status status;

    @Column(name = "graduation_date")
    private @Nullable LocalDate graduationDate;

    @Column(name = "diploma_series")
    private @Nullable String diplomaSeries;

    @Column(name = "diploma_no")
    private @Nullable String diplomaNo;

    private @Nullable String attestation;

    @Column(name = "with_distinction")
    private boolean withDistinction;

    private @Nullable String email;

    /** Names and number in the letters of a search; the database makes it. */
    @Generated
    @SuppressWarnings("UnusedVariable") // queries compare with it
    private String folded;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Learner() {}

    String studentNo() {
        return studentNo;
    }

    Programme programme() {
        return programme;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    int admissionYear() {
        return admissionYear;
    }

    Contact contact() {
        return new Contact(email, Language.of(language));
    }

    @Nullable
    String email() {
        return email;
    }

    Profile profile() {
        return new Profile(
                new AcademicRecord.Holder(
                        studentNo,
                        surname,
                        givenName,
                        patronymic,
                        surnameLatin,
                        givenNameLatin,
                        citizenship,
                        Language.of(language)),
                programme.unit().shown(),
                programme.shown(),
                new AcademicRecord.Study(admissionYear, form, yearOfStudy, null, status, graduationDate, group),
                graduation());
    }

    LearnerRow row(LoginState login) {
        return new LearnerRow(
                studentNo,
                surname,
                givenName,
                patronymic,
                programme.unit().shown().code(),
                programme.code(),
                programme.name(),
                group,
                yearOfStudy,
                status,
                login);
    }

    private AcademicRecord.@Nullable Graduation graduation() {
        if (graduationDate == null) {
            return null;
        }
        return new AcademicRecord.Graduation(graduationDate, diplomaSeries, diplomaNo, attestation, withDistinction);
    }
}
