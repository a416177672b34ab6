package kz.sirius.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's time in an office, with the alias of the key that he signs with. */
@Entity
@Table(schema = "identity", name = "appointment")
class Appointment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "unit_code")
    private @Nullable String unitCode;

    @Column(name = "key_alias")
    private String keyAlias;

    @Column(name = "next_key_alias")
    private @Nullable String nextKeyAlias;

    @Column(name = "next_key_from")
    private @Nullable LocalDate nextKeyFrom;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    @SuppressWarnings("NullAway.Init")
    Appointment(Account account, NewAppointment given) {
        this.account = account;
        this.office = given.office();
        this.unitCode = given.unitCode();
        this.keyAlias = given.keyAlias();
        this.from = given.from();
        this.to = given.to();
    }

    void endOn(LocalDate last) {
        to = last;
    }

    long id() {
        return id;
    }

    /** Another key takes over from that day; the one that is in force on this day signs until then. */
    void changeKey(String alias, LocalDate takesOver, LocalDate today) {
        keyAlias = keyOn(today);
        nextKeyAlias = alias;
        nextKeyFrom = takesOver;
    }

    private String keyOn(LocalDate day) {
        String next = nextKeyAlias;
        LocalDate takesOver = nextKeyFrom;
        return next == null || takesOver == null || day.isBefore(takesOver) ? keyAlias : next;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    OfficeHolder holder(LocalDate day) {
        return new OfficeHolder(
                id,
                office,
                unitCode,
                account.id(),
                account.login(),
                account.surname(),
                account.givenName(),
                account.patronymic(),
                account.surnameLatin(),
                account.givenNameLatin(),
                account.iin(),
                keyOn(day),
                from,
                to);
    }

    LocalDate from() {
        return from;
    }
}
