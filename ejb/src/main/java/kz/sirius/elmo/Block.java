package kz.sirius.elmo;

import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;

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

    /** What is final stays so wherever it stands; what is outside the curriculum is additional, whatever it is. */
    static Block of(AcademicRecord.Row row) {
        if (row.component() == AcademicRecord.Component.FINAL
                || row.kind() == AcademicRecord.Kind.FINAL_ATTESTATION
                || row.kind() == AcademicRecord.Kind.THESIS) {
            return FINAL;
        }
        if (row.additional()) {
            return ADDITIONAL;
        }
        return switch (row.kind()) {
            case PRACTICE -> PRACTICE;
            case RESEARCH -> RESEARCH;
            default -> valueOf(row.component().name());
        };
    }
}
