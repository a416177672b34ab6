package kz.sirius.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {

    private static final String TOKEN = "7K2M9QXD4T8V1HJCE6RW3ZNBF5";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTPS://SIRIUS.EXAMPLE.KZ/V/7K2M9QXD4T8V1HJCE6RW3ZNBF5",
                "https://sirius.example.kz/v/7k2m9qxd4t8v1hjce6rw3znbf5\r\n",
                "7K2M-9QXD-4T8V-1HJC-E6RW-3ZNB-F5",
                " 7k2m 9qxd 4t8v 1hjc e6rw 3znb f5 ",
                "реезы.ышкшгы.учфьзду.ля.м.7л2ь9йчв4е8м1рос.у6кц3ятиа5",
                "реезы.ышкшгы.учфьзду.ля.м.7Л2Ь9ЙЧВ4Е8М1РОСУ6КЦ3ЯТИА5"
            })
    void aTokenIsReadFromAnAddressOrAloneInWhicheverLayout(String typed) {
        Optional<String> token = ScannedText.of(typed).token();
        if (typed.contains("рос.у6")) {
            assertEquals(Optional.empty(), token, "a point in the middle belongs to no token");
        } else {
            assertEquals(Optional.of(TOKEN), token, typed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"TR-2026-000127", "tr-2026-000127", " TR-2026-000127\n", "ек-2026-000127", "ЕК-2026-000127"})
    void aNumberIsReadInWhicheverLayout(String typed) {
        assertEquals(Optional.of("TR-2026-000127"), ScannedText.of(typed).number());
    }

    @Test
    void anythingElseIsNeither() {
        for (String typed :
                new String[] {"", " ", "TR-2026", "XX-2026-000127", "/", "A".repeat(5000), "7K2M9QXD", "'--"}) {
            assertEquals(Optional.empty(), ScannedText.of(typed).number(), typed);
            assertEquals(Optional.empty(), ScannedText.of(typed).token(), typed);
        }
    }
}
