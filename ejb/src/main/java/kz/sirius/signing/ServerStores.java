package kz.sirius.signing;

import java.security.KeyStore;
import javax.net.ssl.X509KeyManager;
import kz.sirius.common.Unavailable;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.ServiceRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Reaches the key manager {@code siriusOfficials} and the key store {@code siriusTrust} that the server's configuration
 * defines. They are asked for at each use and not required at the start: a product whose keys are locked or not yet
 * there runs, and only signing answers "try later".
 */
public class ServerStores implements ServiceActivator {

    private static final ServiceName KEYS = ServiceName.parse("org.wildfly.security.key-manager.siriusOfficials");
    private static final ServiceName TRUST = ServiceName.parse("org.wildfly.security.key-store.siriusTrust");

    private static volatile @Nullable ServiceRegistry registry;

    @Override
    public void activate(ServiceActivatorContext context) {
        registry = context.getServiceRegistry();
    }

    /** Whether the officials' keys can be reached now. */
    static boolean open() {
        return find(KEYS) instanceof X509KeyManager;
    }

    static X509KeyManager keys() {
        if (value(KEYS) instanceof X509KeyManager keys) {
            return keys;
        }
        throw new Unavailable("The server has no officials' keys");
    }

    static KeyStore trust() {
        if (value(TRUST) instanceof KeyStore trust) {
            return trust;
        }
        throw new Unavailable("The server has no store of trusted authorities");
    }

    private static Object value(ServiceName name) {
        Object value = find(name);
        if (value == null) {
            throw new Unavailable("The server's " + name.getSimpleName() + " is not open");
        }
        return value;
    }

    private static @Nullable Object find(ServiceName name) {
        ServiceRegistry services = registry;
        ServiceController<?> service = services == null ? null : services.getService(name);
        return service == null || service.getState() != ServiceController.State.UP ? null : service.getValue();
    }
}
