package kz.sirius.requests;

import kz.sirius.common.Language;
import kz.sirius.registry.DocumentKind;

/**
 * What was frozen at the approval: from this, and from nothing later, the document is made (R48).
 *
 * @param bilingual whether English stands beside the state language
 * @param version of the request when this was read
 * @param approvedBy login of the specialist who approved
 * @param snapshot the academic record as {@link Snapshots} wrote it
 */
public record FrozenRequest(
        long id,
        long version,
        DocumentKind kind,
        Language language,
        boolean bilingual,
        String studentNo,
        String unitCode,
        SigningRule rule,
        String approvedBy,
        String snapshot) {

    /** Leaves the data out. */
    @Override
    public String toString() {
        return "FrozenRequest[" + id + "]";
    }
}
