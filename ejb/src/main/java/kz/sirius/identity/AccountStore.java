package kz.sirius.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;

/** Tells the container who somebody is: the accounts of this product. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    OpenDoor door;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (credential instanceof UsernamePasswordCredential given) {
            return door.open(given.getCaller(), given.getPasswordAsString())
                    .map(roles -> new CredentialValidationResult(
                            given.getCaller().strip().toLowerCase(Locale.ROOT), roles))
                    .orElse(CredentialValidationResult.INVALID_RESULT);
        }
        return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}
