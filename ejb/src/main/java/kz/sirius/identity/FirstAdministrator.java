package kz.sirius.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Setting;

/**
 * Opens the first administrator's account of a new installation, from a setting and with a one-time password that the
 * installer chose: a production start has no account but this one. Where no administrator can come in any more, because
 * each is blocked or has let his one-time password lapse, the named one, if he is administrator, gets the password of the
 * setting anew and is unblocked. Does nothing while any administrator can come in, or when the setting is empty.
 */
@Startup
@Singleton
@PermitAll
public class FirstAdministrator {

    private static final String ACT = "identity.first-administrator";
    private static final String OPEN = "OPEN";

    @Inject
    AccountBook book;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @PostConstruct
    void open() {
        open(
                Setting.FIRST_ADMINISTRATOR.text().strip(),
                Setting.FIRST_ADMINISTRATOR_PASSWORD.text(),
                Duration.ofDays(Setting.ONE_TIME_DAYS.number()));
    }

    void open(String login, String oneTime, Duration forSoLong) {
        Instant now = clock.instant();
        List<Account> administrators = book.having(Roles.ADMINISTRATOR);
        if (login.isEmpty() || oneTime.isEmpty() || administrators.stream().anyMatch(known -> known.open(now))) {
            return;
        }
        if (administrators.isEmpty() && book.byLogin(login).isEmpty()) {
            openNew(login, passwords.hashed(oneTime), now.plus(forSoLong));
        }
        administrators.stream()
                .filter(known -> known.login().equals(login.toLowerCase(Locale.ROOT)))
                .forEach(known -> openAnew(known, passwords.hashed(oneTime), now.plus(forSoLong)));
    }

    private void openNew(String login, String oneTimeHash, Instant until) {
        StaffPerson person = new StaffPerson(login, "", null, login, "", null);
        Account account = new Account(login, person, "setting", clock.instant());
        account.openWith(oneTimeHash, until);
        book.add(account);
        book.grant(account, List.of(new RoleOfUnit(Roles.ADMINISTRATOR, null)));
        audit.done(ACT, "account:" + account.id(), null, OPEN, null);
    }

    private void openAnew(Account account, String oneTimeHash, Instant until) {
        String before = account.blocked() ? "BLOCKED" : "LAPSED";
        account.unblock();
        account.openWith(oneTimeHash, until);
        audit.done(ACT, "account:" + account.id(), before, OPEN, null);
    }
}
