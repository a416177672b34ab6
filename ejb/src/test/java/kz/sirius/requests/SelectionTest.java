package kz.sirius.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void searchFoldsKazakhLettersAndEscapesPatterns() {
        Selection selection = Selection.all().search("  Қайрат_%\\ ");
        assertEquals(
                "%каират\\_\\%\\\\%", selection.values().get("name").toString().replace('й', 'и'));
    }

    @Test
    void searchDropsWhatADatabaseCannotHold() {
        assertFalse(Selection.all().search("\0").where().contains("folded"));
        assertEquals("SGM-%", Selection.all().search("sgm-\0").values().get("number"));
    }

    @Test
    void anOfficialWithoutUnitsFindsNothing() {
        assertEquals(Set.of(""), Selection.all().ofUnits(Set.of()).values().get("units"));
    }
}
