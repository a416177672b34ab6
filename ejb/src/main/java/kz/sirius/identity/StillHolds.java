package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/**
 * Stands before every session bean ({@code META-INF/ejb-jar.xml}): the container knows the roles with which somebody came
 * in, this asks whether he still has them. Who was blocked, or lost a role, meets a closed door in an open session as
 * well. Asks the database once in a transaction, and not at all for the product itself or for nobody.
 *
 * <p>Refuses IDN-01 who was blocked or lost a role, IDN-06 whose password was reset meanwhile.
 */
@Clause({"P1", "R12", "R34"})
public class StillHolds {

    @Resource
    EJBContext context;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Inject
    AccountBook book;

    /** Lets the call through, or refuses it. */
    @AroundInvoke
    public Object ask(InvocationContext call) throws Exception {
        String login = context.getCallerPrincipal().getName();
        if (!asked(login)) {
            List<String> came = rolesOfTheSession();
            if (!came.isEmpty()) {
                require(login, came);
                remember(login);
            }
        }
        return call.proceed();
    }

    private List<String> rolesOfTheSession() {
        List<String> came = new ArrayList<>();
        for (String role : Roles.GRANTED) {
            if (context.isCallerInRole(role)) {
                came.add(role);
            }
        }
        return came;
    }

    private void require(String login, List<String> came) {
        Asker asker = Asker.of(login, transaction, book);
        if (asker == null) {
            throw new Refusal(IdentityRefusal.NOT_LOGGED_IN);
        }
        if (asker.mustChange()) {
            throw new Refusal(IdentityRefusal.MUST_CHANGE);
        }
        if (!asker.user().roles().containsAll(came)) {
            throw new Refusal(IdentityRefusal.NOT_LOGGED_IN);
        }
    }

    private boolean asked(String login) {
        return inTransaction() && login.equals(transaction.getResource(StillHolds.class));
    }

    private void remember(String login) {
        if (inTransaction()) {
            transaction.putResource(StillHolds.class, login);
        }
    }

    private boolean inTransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
