package kz.sirius.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import kz.sirius.common.Clause;

/**
 * Brings a password's hash to the rounds of today when its owner comes in, the only moment at which it is known. An older
 * hash would be quicker to ask than that of a login which does not exist.
 */
@ApplicationScoped
@Clause("R12")
class StrongerHashes {

    @Inject
    AccountBook book;

    /** Puts the new hash in the place of the old one, unless the password was changed meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String login, String old, String stronger) {
        book.toChange(login)
                .filter(account -> account.passwordHash().equals(old))
                .ifPresent(account -> account.hashAnew(stronger));
    }
}
