package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.identity.Roles;
import kz.sirius.signing.Certificates;

/** Tells whose certificate ends within sixty days: to the administrator of all officials, to a signer his own. */
@Stateless
@Clause({"T8", "R20"})
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.REGISTRAR_HEAD,
    Roles.INSTITUTION_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD
})
public class EndingCertificates {

    private static final Duration NOTICE = Duration.ofDays(60);

    @Inject
    CurrentUser current;

    @Inject
    Offices offices;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    /** Of everybody who holds an office today or later, the first to end first. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<EndingCertificate> all() {
        LocalDate today = Time.today(clock);
        return ending(offices.all().stream()
                .filter(official -> official.to() == null || !today.isAfter(official.to()))
                .toList());
    }

    /** The asker's own. */
    public List<EndingCertificate> own() {
        return ending(offices.heldBy(current.get().login(), Time.today(clock)));
    }

    private List<EndingCertificate> ending(Collection<OfficeHolder> officials) {
        return officials.stream()
                .flatMap(official -> certificates.until(official.keyAlias()).stream()
                        .filter(until -> until.isBefore(clock.instant().plus(NOTICE)))
                        .map(until -> new EndingCertificate(official, until)))
                .sorted(Comparator.comparing(EndingCertificate::until))
                .toList();
    }
}
