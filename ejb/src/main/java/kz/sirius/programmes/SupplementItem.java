package kz.sirius.programmes;

import kz.sirius.common.Clause;

/**
 * The items of the Diploma Supplement whose content is a text of the programme, in the order of the model. All others come
 * from the learner's record, from settings or from fixed texts.
 */
@Clause({"T10", "R40"})
public enum SupplementItem {
    /** Main field(s) of study for the qualification. */
    MAIN_FIELDS("2.2", Answer.TEXT, 500),
    /** Institution that administers the studies; where nothing is said it is the awarding one. */
    ADMINISTERING_INSTITUTION("2.4", Answer.MAY_BE_LEFT_OUT, 500),
    /** Language(s) of instruction and examination. */
    LANGUAGES("2.5", Answer.TEXT, 500),
    /** Level of the qualification: national framework, EQF, QF-EHEA. */
    LEVEL("3.1", Answer.TEXT, 500),
    /** Access requirement(s). */
    ACCESS_REQUIREMENTS("3.3", Answer.TEXT, 2000),
    /** Programme learning outcomes. */
    LEARNING_OUTCOMES("4.2", Answer.TEXT, 4000),
    /** Access to further study. */
    FURTHER_STUDY("5.1", Answer.TEXT_OR_REASON, 2000),
    /** Access to a regulated profession. */
    REGULATED_PROFESSION("5.2", Answer.TEXT_OR_REASON, 2000),
    /** Additional information. */
    ADDITIONAL_INFORMATION("6.1", Answer.TEXT_OR_REASON, 2000),
    /** Further information sources. */
    FURTHER_SOURCES("6.2", Answer.TEXT, 1000);

    private enum Answer {
        TEXT,
        TEXT_OR_REASON,
        MAY_BE_LEFT_OUT
    }

    private final String number;
    private final Answer answer;
    private final int longest;

    SupplementItem(String number, Answer answer, int longest) {
        this.number = number;
        this.answer = answer;
        this.longest = longest;
    }

    /** Its number in the model: {@code 4.2}. */
    public String number() {
        return number;
    }

    /** Whether it must be answered; one that need not be has a usual answer, which the document prints then. */
    public boolean mandatory() {
        return answer != Answer.MAY_BE_LEFT_OUT;
    }

    /** Whether the answer may be the reason why it does not apply or is not provided. */
    public boolean explainable() {
        return answer == Answer.TEXT_OR_REASON;
    }

    /** Most letters of a text in one language. */
    public int longest() {
        return longest;
    }
}
