package kz.sirius.requests;

import kz.sirius.common.Clause;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;

/** What a signing policy is for: a kind of document, and apart from it the transcript of somebody who was expelled. */
@Clause({"T8", "R21"})
public enum PolicyCase {
    TRANSCRIPT,
    TRANSCRIPT_ON_EXPULSION,
    DIPLOMA_APPENDIX,
    DIPLOMA_SUPPLEMENT;

    /** The case of a document for a learner of that status. */
    static PolicyCase of(DocumentKind kind, AcademicRecord.Status status) {
        return switch (kind) {
            case TRANSCRIPT ->
                status == AcademicRecord.Status.EXPELLED ? TRANSCRIPT_ON_EXPULSION : PolicyCase.TRANSCRIPT;
            case DIPLOMA_APPENDIX -> DIPLOMA_APPENDIX;
            case DIPLOMA_SUPPLEMENT -> DIPLOMA_SUPPLEMENT;
        };
    }
}
