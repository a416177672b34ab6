package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import kz.sirius.common.Clause;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.Snapshots;

/**
 * The rows and the name in which a learner can have seen an error: those that were frozen for a document of his, and
 * otherwise those of his record of today.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
@Clause({"T6", "R48"})
public class SeenRecord {

    @Inject
    CurrentUser current;

    @Inject
    AcademicRecords records;

    @Inject
    RequestLists requests;

    @Inject
    DocumentLists documents;

    @Inject
    FrozenRequests frozen;

    /** The record. Refuses REQ-01 no such application and ISS-01 no such document, or not his. */
    public AcademicRecord of(NewCorrection.SeenIn where) {
        if (where.number() != null) {
            long requestId = documents.card(where.number()).requestId();
            return Snapshots.read(frozen.of(requestId).snapshot());
        }
        if (where.requestId() != null) {
            requests.card(where.requestId());
        }
        return records.record(Objects.requireNonNull(current.get().studentNo()), Period.all());
    }
}
