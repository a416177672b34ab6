package kz.sirius.preservation;

import eu.europa.esig.dss.spi.DSSSecurityProvider;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.security.Provider;
import java.security.Security;
import kz.sirius.common.Clause;
import kz.sirius.common.SaysOutagesOnce;
import kz.sirius.identity.Roles;

/**
 * Wakes the care for proofs every minute, and at night the walk over the files and the questions to authorities. Its
 * wake-ups lie in PostgreSQL: of several servers one rings.
 */
@Startup
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@Interceptors(SaysOutagesOnce.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"R22", "R24"})
public class ProofTimer {

    @Inject
    RaiseProofs raise;

    @Inject
    CheckFiles check;

    @Inject
    RefreshCertificates refresh;

    @Inject
    AnnounceEndings announce;

    /** What is due is raised. */
    @Schedule(hour = "*", minute = "*", info = "proofs")
    public void raise() {
        raise.raise();
    }

    /** A portion of the night's work, every two minutes from one to five in Almaty. */
    @Schedule(hour = "1-4", minute = "*/2", timezone = "Asia/Almaty", info = "files")
    public void night() {
        check.check();
        refresh.refresh();
    }

    /** Certificates that end soon are announced once a night. */
    @Schedule(hour = "1", minute = "15", timezone = "Asia/Almaty", info = "certificates")
    public void announce() {
        announce.announce();
    }

    /** The provider that the library has made known to the whole server goes with us. */
    @PreDestroy
    void leave() {
        Provider known = Security.getProvider(DSSSecurityProvider.getSecurityProviderName());
        if (known != null && known.getClass().getClassLoader() == getClass().getClassLoader()) {
            Security.removeProvider(known.getName());
        }
    }
}
