package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.sirius.common.Language;
import org.junit.jupiter.api.Test;

class PersonLineTest {

    @Test
    void writesSurnameAndInitials() {
        assertEquals(
                "Өтегенова Б. Қ.",
                PersonLine.initials(Language.KK, "Өтегенова", "Бақыт", "Қайратқызы")
                        .replace('\u00a0', ' '));
        assertEquals(
                "Ким Е.", PersonLine.initials(Language.RU, "Ким", "Елена", null).replace('\u00a0', ' '));
        assertEquals(
                "OTEGENOVA B.",
                PersonLine.initials(Language.EN, "Otegenova", "Bakyt", null).replace('\u00a0', ' '));
    }

    @Test
    void masksTheNameWithTheSameStarsForEverybody() {
        assertEquals("Қ***** А.", PersonLine.masked("Қайратов", "Алия").replace('\u00a0', ' '));
        assertEquals("Н***** І.", PersonLine.masked("Ни", "іңкәр").replace('\u00a0', ' '));
        assertEquals("S*****", PersonLine.masked("Sukarno", ""));
    }

    @Test
    void leavesNoHoleForAMissingName() {
        assertEquals("Sukarno", PersonLine.full("Sukarno", "", null));
        assertEquals("Сәрсен Өркен Нұрланұлы", PersonLine.full("Сәрсен", "Өркен", "Нұрланұлы"));
    }
}
