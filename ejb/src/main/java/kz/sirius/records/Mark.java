package kz.sirius.records;

import kz.sirius.common.Words;

/** What may stand in a result in place of a percent. Only {@link #TR} may have both. */
public enum Mark {
    /** Passed: credits, no grade. */
    P(true, true, new Words("Есептелді", "Зачтено", "Passed")),
    /** Not passed: neither. */
    NP(true, false, new Words("Есептелмеді", "Не зачтено", "Not passed")),
    /** Incomplete, until another attempt replaces it. */
    I(false, false, new Words("Аяқталмаған", "Не завершено", "Incomplete")),
    /** Withdrawn by the learner. */
    W(false, false, new Words("Пәннен шықты", "Снят с дисциплины", "Withdrawn")),
    /** Withdrawn by the administration. */
    AW(false, false, new Words("Пәннен шығарылды", "Снят администрацией", "Admin. withdrawal")),
    /** Heard without a grade. */
    AU(false, false, new Words("Тыңдаушы", "Слушатель", "Audited")),
    /** Transferred: credits; with a percent a grade as well. */
    TR(true, true, new Words("Қайта есептелді", "Перезачёт", "Transferred"));

    private final boolean supersedes;
    private final boolean givesCredits;
    private final Words words;

    Mark(boolean supersedes, boolean givesCredits, Words words) {
        this.supersedes = supersedes;
        this.givesCredits = givesCredits;
        this.words = words;
    }

    /** Whether it takes the place of earlier attempts. */
    public boolean supersedes() {
        return supersedes;
    }

    /** Whether it gives credits by itself. */
    public boolean givesCredits() {
        return givesCredits;
    }

    /** What is printed for it. */
    public Words words() {
        return words;
    }
}
