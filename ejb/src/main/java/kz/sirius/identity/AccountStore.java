package kz.sirius.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kz.sirius.audit.Origin;
import kz.sirius.guard.CallerAddress;

/** Tells the container who somebody is: the accounts of this product. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    OpenDoor door;

    @Inject
    HttpServletRequest request;

    @Inject
    Origin origin;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential given) {
            origin.came(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")); // here before any filter
            String address = CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
            return door.open(given.getCaller(), given.getPasswordAsString(), address)
                    .map(roles -> new CredentialValidationResult(
                            given.getCaller().strip().toLowerCase(Locale.ROOT), roles))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
