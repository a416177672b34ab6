package kz.sirius.elmo;

import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.DiplomaRows;

/** The blocks of a curriculum, in the order of a diploma's appendix. */
enum Block {
    GENERAL(new Words("Жалпы білім беретін пәндер", "", "General education disciplines")),
    BASE(new Words("Базалық пәндер", "", "Base disciplines")),
    MAJOR(new Words("Бейіндеуші пәндер", "", "Major disciplines")),
    PRACTICE(new Words("Кәсіптік практика", "", "Professional practice")),
    RESEARCH(new Words("Ғылыми-зерттеу жұмысы", "", "Research work")),
    ADDITIONAL(new Words("Оқытудың қосымша түрлері", "", "Additional types of study")),
    FINAL(new Words("Қорытынды аттестаттау", "", "Final attestation"));

    private final Words words;

    Block(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    static Block of(AcademicRecord.Row row) {
        return valueOf(DiplomaRows.block(row).name());
    }
}
