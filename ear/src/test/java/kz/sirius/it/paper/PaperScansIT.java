package kz.sirius.it.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.PaperSteps;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.paper.PaperScans;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A desk scanner types what stands in the QR code: the line of that paper version is found. */
@ArquillianTest
class PaperScansIT {

    @Inject
    PaperSteps made;

    @Inject
    PaperScans scans;

    @Test
    void aScannerFindsTheVersionByAddressTokenOrNumberInAnyLayout() {
        long id = made.ready(Learner.of("SGM", 66), "dean.sgm", 1);
        String number = PaperSteps.number(id);
        String token = Sql.one("select token from registry.line where number = ?", number);
        for (String typed : List.of(
                number,
                number.toLowerCase(Locale.ROOT),
                token,
                "HTTP://SIRIUS.EXAMPLE.KZ/V/" + token,
                cyrillic("http://sirius.example.kz/v/" + token.toLowerCase(Locale.ROOT)))) {
            assertEquals(id, As.user("registrar", () -> scans.find(typed)).id(), typed);
        }
        assertEquals("PAP-17", Refused.code("registrar", () -> scans.find("0123456789ABCDEFGHJKMNPQRS")));
        assertEquals("PAP-17", Refused.code("registrar", () -> scans.find("'; drop table paper.version")));
    }

    /** What a scanner's keys come to while the Russian layout is on; it has no slash there, but a point. */
    private static String cyrillic(String latin) {
        String keys = "qwertyuiopasdfghjklzxcvbnm";
        String letters = "йцукенгшщзфывапролдячсмить";
        StringBuilder typed = new StringBuilder();
        for (char key : latin.toCharArray()) {
            int place = keys.indexOf(key);
            typed.append(place < 0 ? (key == '/' ? '.' : key) : letters.charAt(place));
        }
        return typed.toString();
    }
}
