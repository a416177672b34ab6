package kz.sirius.records;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.sirius.common.Refusal;

/** Tells within an act, which has asked whose it is, where its learner can be told of it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Contacts {

    @Inject
    RecordBook book;

    /** Of this learner. Refuses REC-01 when there is none. */
    public Contact of(String studentNo) {
        return book.learner(studentNo)
                .orElseThrow(() -> new Refusal(RecordsRefusal.NOT_FOUND))
                .contact();
    }
}
