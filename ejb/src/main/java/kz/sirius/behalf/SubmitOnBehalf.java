package kz.sirius.behalf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.common.Time;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.SubmitRequest;

/** Enters a request for somebody without a cabinet; from then on it is a request like any other. */
@Stateless
@Act(value = "behalf.submit", object = "learner")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"P1", "R35"})
public class SubmitOnBehalf {

    /** The largest scan, in bytes. */
    public static final long LARGEST = 5L * 1024 * 1024;

    @Inject
    CurrentUser current;

    @Inject
    SubmitRequest submit;

    @Inject
    BehalfBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Submits the request and keeps on what it rests. The same submission key again gives the request that it made before.
     *
     * @throws Refusal BEH-01 to BEH-05 what is said of asker and document, BEH-06 to BEH-11 the scan, REC-01 when there is no
     *     such learner, and all that {@link SubmitRequest#submit} refuses
     */
    public RequestCard submit(String studentNo, NewRequest asked, Basis basis, Scan scan) {
        Basis checked = BasisRules.checked(basis, Time.today(clock));
        ScanType type = ScanCheck.checked(scan);
        RequestCard card = submit.submitFor(studentNo, asked);
        long id = card.row().id();
        if (book.of(id).isEmpty()) {
            String sha256 = Sha256.of(scan.content());
            String by = current.get().login();
            BehalfCard made = new BehalfCard(id, checked, by, clock.instant(), type, sha256, scan.content().length);
            book.add(made, scan.content());
            audit.done("behalf.submit", "request:" + id, null, checked.kind().name(), sha256);
        }
        return card;
    }
}
