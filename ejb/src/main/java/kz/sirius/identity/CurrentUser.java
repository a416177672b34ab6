package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import kz.sirius.common.Refusal;

/** Tells who is asking, with the roles and units of this moment: what was taken away is gone at once. */
@Stateless
@PermitAll
public class CurrentUser {

    private static final User PRODUCT =
            new User(0, "system", "Sirius", List.of(new RoleOfUnit(Roles.SYSTEM, null)), null);

    @Resource
    SessionContext context;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    AccountBook book;

    /**
     * The caller.
     *
     * @throws Refusal IDN-01 when nobody is logged in or the account was blocked meanwhile; IDN-06 when a one-time
     *     password must be changed first
     */
    public User get() {
        if (context.isCallerInRole(Roles.SYSTEM)) {
            return PRODUCT;
        }
        Asker asker = Asker.of(context.getCallerPrincipal().getName(), transactions, book);
        if (asker == null) {
            throw new Refusal(IdentityRefusal.NOT_LOGGED_IN);
        }
        if (asker.mustChange()) {
            throw new Refusal(IdentityRefusal.MUST_CHANGE);
        }
        return asker.user();
    }
}
