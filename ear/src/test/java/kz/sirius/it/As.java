package kz.sirius.it;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls verbs as somebody: with the name and the roles that his account has in the database, as after a login. */
public final class As {

    private As() {}

    /** Something to be done. */
    @FunctionalInterface
    public interface Act {
        /** Does it. */
        void run() throws Exception;
    }

    /** Does this as the owner of the login. */
    public static <T> T user(String login, Callable<T> act) {
        Set<String> roles = new HashSet<>(Sql.column("""
                select case when a.must_change then 'NEWCOMER' else g.role end
                from identity.account a left join identity.role_grant g on a.id = g.account_id where a.login = ?""", login));
        roles.remove(null);
        return call(login, roles, act);
    }

    /** Does this as the owner of the login, for what gives nothing back. */
    public static void user(String login, Act act) {
        user(login, () -> {
            act.run();
            return null;
        });
    }

    /** Does this as somebody who came in when he had these roles. */
    public static <T> T holder(String login, Set<String> roles, Callable<T> act) {
        return call(login, roles, act);
    }

    /** Does this as the product itself. */
    public static <T> T system(Callable<T> act) {
        return call("system", Set.of("SYSTEM"), act);
    }

    /** Does this as nobody. */
    public static <T> T nobody(Callable<T> act) {
        return call("anonymous", Set.of(), act);
    }

    private static <T> T call(String login, Set<String> roles, Callable<T> act) {
        SecurityIdentity identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(login)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
        try {
            return identity.runAs(act);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
