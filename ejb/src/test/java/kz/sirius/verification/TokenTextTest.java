package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TokenTextTest {

    private static final String TOKEN = "7K2M9QXD4T8V1HJCE6RW3ZNBF5";
    private static final String NOBODYS = "U".repeat(26);

    @Test
    void readsATokenAsPeopleTypeIt() {
        assertEquals(TOKEN, TokenText.normal(TOKEN));
        assertEquals(TOKEN, TokenText.normal("7k2m-9qxd-4t8v-1hjc-e6rw-3znb-f5"));
        assertEquals(TOKEN, TokenText.normal(" 7K2M 9QXD 4T8V lhjc E6RW 3ZNB F5\n"));
        assertEquals("0" + TOKEN.substring(1), TokenText.normal("o" + TOKEN.substring(1)));
    }

    @Test
    void turnsWhatIsNoTokenIntoTheOneThatNobodyGets() {
        for (String bad :
                new String[] {"", "TR-2026-000001", TOKEN + "X", "Ұ".repeat(26), "x".repeat(100_000), "'--"}) {
            assertEquals(NOBODYS, TokenText.normal(bad));
        }
        assertEquals(NOBODYS, TokenText.normal("U" + TOKEN.substring(1)));
    }
}
