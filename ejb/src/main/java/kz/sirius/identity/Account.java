package kz.sirius.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person's way into the product. It is opened with a one-time password by the dean's office (learner) or the
 * administrator (staff), becomes the person's own when he changes that password at the first login, may be reset or
 * blocked with a reason, and is never deleted, because the trail and signatures name it.
 */
@Entity
@Table(schema = "identity", name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "one_time_until")
    private @Nullable Instant oneTimeUntil;

    private boolean blocked;

    @Column(name = "block_reason")
    private @Nullable String blockReason;

    @Column(name = "student_no")
    private @Nullable String studentNo;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private @Nullable String patronymic;

    @Column(name = "surname_latin")
    private String surnameLatin;

    @Column(name = "given_name_latin")
    private String givenNameLatin;

    private @Nullable String iin;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // the hash is set by openWith
    Account(String login, StaffPerson person, String createdBy, Instant createdAt) {
        this.login = login.toLowerCase(Locale.ROOT);
        this.surname = person.surname();
        this.givenName = person.givenName();
        this.patronymic = person.patronymic();
        this.surnameLatin = person.surnameLatin();
        this.givenNameLatin = person.givenNameLatin();
        this.iin = person.iin();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    static Account ofLearner(LearnerDirectory.Entry learner, String createdBy, Instant createdAt) {
        StaffPerson person = new StaffPerson(
                learner.surname(),
                learner.givenName(),
                learner.patronymic(),
                learner.surnameLatin(),
                learner.givenNameLatin(),
                null);
        Account account = new Account(learner.studentNo(), person, createdBy, createdAt);
        account.studentNo = learner.studentNo();
        return account;
    }

    void openWith(String oneTimeHash, Instant until) {
        passwordHash = oneTimeHash;
        mustChange = true;
        oneTimeUntil = until;
    }

    void choose(String ownHash) {
        passwordHash = ownHash;
        mustChange = false;
        oneTimeUntil = null;
    }

    void hashAnew(String hash) {
        passwordHash = hash;
    }

    void block(String reason) {
        blocked = true;
        blockReason = reason;
    }

    void unblock() {
        blocked = false;
        blockReason = null;
    }

    boolean open(Instant now) {
        return !blocked && (oneTimeUntil == null || now.isBefore(oneTimeUntil));
    }

    boolean blocked() {
        return blocked;
    }

    long id() {
        return id;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    @Nullable
    String studentNo() {
        return studentNo;
    }

    String displayName() {
        return givenName.isEmpty() ? surname : surname + " " + givenName;
    }

    AccountRow row(List<RoleOfUnit> roles, Instant now) {
        LoginState state = LoginState.of(blocked, mustChange, oneTimeUntil, now);
        return new AccountRow(login, displayName(), studentNo, state, blockReason, oneTimeUntil, roles);
    }

    AccountCard card(List<RoleOfUnit> roles, Instant now) {
        String masked = iin == null ? "" : Iin.masked(iin);
        return new AccountCard(row(roles, now), name(), masked, createdAt, createdBy);
    }

    PersonName name() {
        return new PersonName(surname, givenName, patronymic, surnameLatin, givenNameLatin);
    }

    String surname() {
        return surname;
    }

    String givenName() {
        return givenName;
    }

    @Nullable
    String patronymic() {
        return patronymic;
    }

    String surnameLatin() {
        return surnameLatin;
    }

    String givenNameLatin() {
        return givenNameLatin;
    }

    String iin() {
        return iin == null ? "" : iin;
    }
}
