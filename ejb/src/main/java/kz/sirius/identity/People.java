package kz.sirius.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Clause;

/** Names of staff for the signature sheet of a document, and who has a role. Known to every capability; nothing but names is told. */
@Stateless
@PermitAll
@Clause("R42")
public class People {

    @Inject
    AccountBook book;

    /** Logins of those who have this role, for whichever unit, and may come in. */
    public List<String> having(String role) {
        return book.having(role).stream()
                .filter(account -> !account.blocked())
                .map(Account::login)
                .toList();
    }

    /** The same for this unit. */
    public List<String> havingFor(String role, String unitCode) {
        return book.havingFor(role, unitCode).stream()
                .filter(account -> !account.blocked())
                .map(Account::login)
                .toList();
    }

    /** The names behind a login, if there is one. */
    public Optional<PersonName> named(String login) {
        return book.byLogin(login).map(Account::name);
    }
}
