package kz.sirius.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Setting;

/**
 * Opens the first administrator's account of a new installation, from a setting and with a one-time password that the
 * installer chose. Does nothing when anybody is administrator already, or when the setting is empty: a production start
 * has no account but this one.
 */
@Startup
@Singleton
@PermitAll
public class FirstAdministrator {

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
        String login = Setting.FIRST_ADMINISTRATOR.text().strip();
        String oneTime = Setting.FIRST_ADMINISTRATOR_PASSWORD.text();
        if (login.isEmpty() || oneTime.isEmpty() || book.anybodyIs(Roles.ADMINISTRATOR)) {
            return;
        }
        StaffPerson person = new StaffPerson(login, "", null, login, "", null);
        Account account = new Account(login, person, "setting", clock.instant());
        account.openWith(
                passwords.hashed(oneTime), clock.instant().plus(Duration.ofDays(Setting.ONE_TIME_DAYS.number())));
        book.add(account);
        book.grant(account, List.of(new RoleOfUnit(Roles.ADMINISTRATOR, null)));
        audit.done("identity.first-administrator", "account:" + account.id(), null, "OPEN", null);
    }
}
