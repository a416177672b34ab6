package kz.sirius.identity;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the database knows him when he is first asked about in a transaction: however many beans a call goes
 * through, the database is asked once. Outside a transaction it is asked each time.
 */
record Asker(User user, boolean mustChange) {

    /**
     * The account behind this login with its roles; null when there is none or it is blocked.
     *
     * @param transactions of the bean that asks
     */
    static @Nullable Asker of(String login, TransactionSynchronizationRegistry transactions, AccountBook book) {
        boolean inside = transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
        if (inside && transactions.getResource(Asker.class) instanceof Asker known && known.is(login)) {
            return known;
        }
        Asker found = book.byLogin(login)
                .filter(account -> !account.blocked())
                .map(account -> new Asker(user(account, book), account.mustChange()))
                .orElse(null);
        if (inside && found != null) {
            transactions.putResource(Asker.class, found);
        }
        return found;
    }

    private boolean is(String login) {
        return user.login().equalsIgnoreCase(login);
    }

    private static User user(Account account, AccountBook book) {
        return new User(
                account.id(), account.login(), account.displayName(), book.rolesOf(account), account.studentNo());
    }
}
