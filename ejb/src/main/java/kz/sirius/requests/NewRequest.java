package kz.sirius.requests;

import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;

/**
 * What a learner asks for.
 *
 * @param kind kind of document
 * @param period which part of his studies
 * @param language language of the document
 * @param bilingual whether English shall stand beside the state language (then {@code language} is Kazakh)
 * @param delivery how he wants it
 * @param copies how many on paper, 1–10; without meaning for an electronic document
 * @param why reason from the list and in his own words
 * @param consent whether he agreed to the processing of his data
 * @param submissionKey made by his page once per form: the same key twice is the same request
 * @param evenIfOpen whether he was told of an identical open request and wants another all the same
 */
public record NewRequest(
        DocumentKind kind,
        Period period,
        Language language,
        boolean bilingual,
        Delivery delivery,
        int copies,
        Why why,
        boolean consent,
        String submissionKey,
        boolean evenIfOpen) {

    /** So many copies on paper can be asked for at once. */
    public static final int MOST_COPIES = 10;

    private static final int LONGEST_KEY = 100;

    /** Refuses REQ-12 without a submission key. */
    public NewRequest {
        if (submissionKey.isBlank() || submissionKey.length() > LONGEST_KEY || submissionKey.indexOf(0) >= 0) {
            throw new Refusal(RequestRefusal.KEY_MISSING);
        }
    }

    /** A request of one copy where it is on paper. */
    public NewRequest(
            DocumentKind kind,
            Period period,
            Language language,
            boolean bilingual,
            Delivery delivery,
            Why why,
            boolean consent,
            String submissionKey,
            boolean evenIfOpen) {
        this(kind, period, language, bilingual, delivery, 1, why, consent, submissionKey, evenIfOpen);
    }

    /** The same in one language. */
    public NewRequest(
            DocumentKind kind,
            Period period,
            Language language,
            Delivery delivery,
            Why why,
            boolean consent,
            String submissionKey,
            boolean evenIfOpen) {
        this(kind, period, language, false, delivery, why, consent, submissionKey, evenIfOpen);
    }

    /** Of how many copies it is: none of an electronic document. */
    int paperCopies() {
        return delivery.onPaper() ? copies : 0;
    }

    /** Refuses REQ-30 paper in less than one or more than ten copies. */
    void checkCopies() {
        if (delivery.onPaper() && (copies < 1 || copies > MOST_COPIES)) {
            throw new Refusal(RequestRefusal.COPIES, MOST_COPIES);
        }
    }

    /** Reason: one of the list, and free text that is never blank. */
    public record Why(ReasonCode code, String words) {}

    /** The same with a key that no other learner's page can make. */
    NewRequest keyedBy(String studentNo) {
        return new NewRequest(
                kind,
                period,
                language,
                bilingual,
                delivery,
                copies,
                why,
                consent,
                studentNo + ":" + submissionKey,
                evenIfOpen);
    }
}
