package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import kz.sirius.programmes.Readiness;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Finding;
import kz.sirius.records.RecordsRefusal;
import kz.sirius.registry.DocumentKind;

/** Approves a checked request and freezes the academic data and the signing policy in the same transaction. */
@Stateless
@Act(value = "requests.approved", object = "request")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "P2", "R18", "R21", "R48"})
public class ApproveRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    @Inject
    AcademicRecords records;

    @Inject
    Readiness readiness;

    @Inject
    SupplementSources supplements;

    @Inject
    Event<RequestApproved> approved;

    /**
     * Approves.
     *
     * @param version as the specialist saw it, or -1
     * @throws Refusal REQ-01 unknown, REQ-05 not awaiting approval, REQ-06 changed meanwhile,
     *     REQ-40 a colleague works on it, REQ-07 nothing to print,
     *     REQ-08 a mandatory field or a title in a language of the document is missing (R7), REQ-26 a letter that no
     *     document can show, REQ-21 or REQ-22
     *     no graduate any more, PRG-07 the programme has yet to say something that a supplement needs
     */
    public RequestCard approve(long requestId, long version) {
        User specialist = desk.asker();
        Request request = desk.toDecide(requestId, version);
        RequestStatus from = request.status();
        AcademicRecord academic = records.record(request.applicant().studentNo(), request.period());
        if (academic.rows().isEmpty()) {
            throw new Refusal(RequestRefusal.NOTHING_TO_PRINT);
        }
        KindRules.check(request.kind(), academic);
        requireNone(KindRules.findings(request.kind(), academic, request.languages()));
        SupplementFacts supplement = null;
        if (request.kind() == DocumentKind.DIPLOMA_SUPPLEMENT) {
            readiness.require(academic.programme().code(), request.languages(), Time.dateOf(desk.now()));
            supplement = supplements.of(academic);
        }
        PolicyCase forWhat = PolicyCase.of(request.kind(), academic.study().status());
        SigningRule rule = book.rule(forWhat, request.applicant().unitCode());
        book.freeze(request, Snapshots.write(academic, supplement));
        request.approve(specialist.login(), specialist.displayName(), rule);
        desk.record(request, from, null);
        approved.fire(new RequestApproved(requestId));
        return desk.card(request);
    }

    private static void requireNone(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        for (Finding error : errors) {
            if (error.code() == RecordsRefusal.UNPRINTABLE) {
                throw new Refusal(RequestRefusal.UNPRINTABLE, error.arguments().get(0));
            }
        }
        errors.stream()
                .flatMap(error -> error.arguments().stream())
                .distinct()
                .reduce((all, one) -> all + ", " + one)
                .ifPresent(missing -> {
                    throw new Refusal(RequestRefusal.INCOMPLETE, missing);
                });
    }
}
