package kz.sirius.preservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.sirius.common.Time;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.signing.Certificates;

/** Which certificates of officials end within sixty days, or have ended; the first to end first. */
@ApplicationScoped
class Endings {

    private static final Duration NOTICE = Duration.ofDays(60);

    @Inject
    Offices offices;

    @Inject
    Certificates certificates;

    @Inject
    Clock clock;

    /** Of everybody who holds an office today or later. */
    List<EndingCertificate> all() {
        LocalDate today = Time.today(clock);
        return ending(offices.all().stream()
                .filter(official -> official.to() == null || !today.isAfter(official.to()))
                .toList());
    }

    /** Of whoever has this login. */
    List<EndingCertificate> of(String login) {
        return ending(offices.heldBy(login, Time.today(clock)));
    }

    private List<EndingCertificate> ending(Collection<OfficeHolder> officials) {
        Instant soon = clock.instant().plus(NOTICE);
        return officials.stream()
                .flatMap(official -> certificates.validity(official.keyAlias()).stream()
                        .filter(found -> found.until().isBefore(soon))
                        .map(found -> new EndingCertificate(official, found.sha256(), found.until())))
                .sorted(Comparator.comparing(EndingCertificate::until))
                .toList();
    }
}
