package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Opens an account for a member of staff with a one-time password. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause("R18")
public class OpenStaffAccount {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin} .'’-]*");

    @Inject
    CurrentUser current;

    @Inject
    LoginDesk desk;

    @Inject
    AccountBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Opens the account, without any role yet.
     *
     * @param login small Latin letters, digits, dot, hyphen, underscore; 3 to 40, a letter first
     * @throws Refusal IDN-08 bad login, IDN-07 taken, IDN-09 surname or Latin name empty, IDN-10 wrong IIN,
     *     IDN-18 a Latin name in other letters
     */
    public OneTimeLogin open(String login, StaffPerson person) {
        if (!LOGIN.matcher(login).matches()) {
            throw new Refusal(IdentityRefusal.BAD_LOGIN);
        }
        if (person.surname().isBlank() || person.surnameLatin().isBlank()) {
            throw new Refusal(IdentityRefusal.FIELD_MISSING);
        }
        if (!isLatin(person.surnameLatin()) || !isLatin(person.givenNameLatin())) {
            throw new Refusal(IdentityRefusal.NOT_LATIN);
        }
        String iin = person.iin();
        if (iin != null && !Iin.isValid(iin)) {
            throw new Refusal(IdentityRefusal.BAD_IIN);
        }
        book.oneAtATime(login);
        if (book.byLogin(login).isPresent()) {
            throw new Refusal(IdentityRefusal.LOGIN_TAKEN);
        }
        Account account = new Account(login, person, current.get().login(), clock.instant());
        OneTimeLogin opened = desk.open(account);
        book.add(account);
        audit.done("identity.open-staff-account", "account:" + account.id(), null, "OPEN", null);
        return opened;
    }

    private static boolean isLatin(String name) {
        return LATIN.matcher(name).matches();
    }
}
