package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Roles;

/** Announces certificates of officials that end within sixty days; who listens sees to it that nobody is told twice. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@Clause({"T8", "R20"})
public class AnnounceEndings {

    @Inject
    Endings endings;

    @Inject
    Event<CertificateEnds> ends;

    /** Announces what ends; tells how many. */
    public int announce() {
        List<EndingCertificate> ending = endings.all();
        ending.forEach(one -> ends.fire(told(one)));
        return ending.size();
    }

    private static CertificateEnds told(EndingCertificate one) {
        OfficeHolder official = one.official();
        String name = official.surname() + " " + official.givenName();
        return new CertificateEnds(one.sha256(), official.login(), name.strip(), one.until());
    }
}
