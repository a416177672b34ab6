package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Gives a member of staff the roles named and takes all others away. */
@Stateless
@Act(value = "identity.grant-roles", object = "login")
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause({"R18", "R20"})
public class GrantRoles {

    @Inject
    CurrentUser current;

    @Inject
    AccountBook book;

    @Inject
    AuditTrail audit;

    /**
     * Sets the roles of an account.
     *
     * @throws Refusal IDN-02 unknown account or a learner's, IDN-13 a role that nobody can be given, IDN-11 a role of
     *     a unit without one or the other way round, IDN-15 the asker's own administrator's role would go
     */
    public void grant(String login, List<RoleOfUnit> roles) {
        User asker = current.get();
        Account account = book.toChange(login)
                .filter(found -> found.studentNo() == null)
                .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
        roles.forEach(GrantRoles::check);
        boolean staysAdministrator = roles.stream().anyMatch(role -> role.role().equals(Roles.ADMINISTRATOR));
        if (account.id() == asker.accountId() && !staysAdministrator) {
            throw new Refusal(IdentityRefusal.OWN_ACCOUNT);
        }
        String before = named(book.rolesOf(account));
        List<RoleOfUnit> distinct = roles.stream().distinct().toList();
        book.grant(account, distinct);
        audit.done("identity.grant-roles", "account:" + account.id(), before, named(distinct), null);
    }

    private static void check(RoleOfUnit given) {
        if (!Roles.STAFF.contains(given.role())) {
            throw new Refusal(IdentityRefusal.UNKNOWN_ROLE);
        }
        String unit = given.unitCode();
        if (Roles.OF_A_UNIT.contains(given.role()) == (unit == null || unit.isBlank())) {
            throw new Refusal(IdentityRefusal.UNIT_MISMATCH);
        }
    }

    private static String named(List<RoleOfUnit> roles) {
        return roles.stream()
                .map(role -> role.unitCode() == null ? role.role() : role.role() + ":" + role.unitCode())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
