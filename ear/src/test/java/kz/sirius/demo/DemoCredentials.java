package kz.sirius.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Map;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStore.CredentialSourceProtectionParameter;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.credential.store.impl.KeyStoreCredentialStore;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * The server's credential store for the demonstration: it holds the password of the key stores, as an administrator makes
 * it for production with {@code elytron-tool.sh credential-store}.
 */
final class DemoCredentials {

    /** Alias of the key stores' password; {@code docker/wildfly/40-signing-keys.cli} asks for it. */
    private static final String ALIAS = "officials";

    private static final Provider STORES = new WildFlyElytronCredentialStoreProvider();
    private static final Provider PASSWORDS = new WildFlyElytronPasswordProvider();

    private DemoCredentials() {}

    /** Makes the store, if it is not there, opened by and holding the same password. */
    static void create(Path file, char[] password) throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return;
        }
        PasswordCredential secret =
                new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password));
        CredentialStore store = CredentialStore.getInstance(KeyStoreCredentialStore.KEY_STORE_CREDENTIAL_STORE, STORES);
        store.initialize(
                Map.of("location", file.toString(), "create", "true", "modifiable", "true", "keyStoreType", "PKCS12"),
                new CredentialSourceProtectionParameter(IdentityCredentials.NONE.withCredential(secret)),
                new Provider[] {PASSWORDS});
        store.store(ALIAS, secret, null);
        store.flush();
        DemoAuthority.ownerOnly(file);
    }
}
