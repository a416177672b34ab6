package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Finding;
import kz.sirius.records.RecordChecks;

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
    Event<RequestApproved> approved;

    /**
     * Approves.
     *
     * @param version as the specialist saw it, or -1
     * @throws Refusal REQ-01 unknown, REQ-05 not awaiting approval, REQ-06 changed meanwhile, REQ-07 nothing to print,
     *     REQ-08 a mandatory field or a title in the language of the document is missing (R7)
     */
    public RequestCard approve(long requestId, long version) {
        User specialist = desk.asker();
        Request request = book.toChange(requestId).seenAs(version);
        RequestStatus from = request.status();
        AcademicRecord academic = records.record(request.applicant().studentNo(), request.period());
        if (academic.rows().isEmpty()) {
            throw new Refusal(RequestRefusal.NOTHING_TO_PRINT);
        }
        refuseIncomplete(academic, request.language());
        SigningPolicy policy = book.policy(request.kind(), request.applicant().unitCode());
        request.approve(specialist.login(), specialist.displayName(), policy, Snapshots.write(academic));
        desk.record(request, from, null);
        approved.fire(new RequestApproved(requestId));
        return desk.card(request);
    }

    private static void refuseIncomplete(AcademicRecord academic, Language language) {
        String missing = RecordChecks.of(academic, language).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .flatMap(finding -> finding.arguments().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal(RequestRefusal.INCOMPLETE, missing);
        }
    }
}
