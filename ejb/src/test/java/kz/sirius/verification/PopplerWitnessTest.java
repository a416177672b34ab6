package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.sirius.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What poppler's pdfsig says of the same files: why the register decides, and not the signature. */
class PopplerWitnessTest {

    private static final String VALID = "Signature is Valid.";
    private static final String WHOLE = "Total document signed";

    private final AttackSet attacks = new AttackSet();

    @Test
    void theIssuedFileIsWhollyAndValidlySigned(@TempDir Path folder) throws IOException, InterruptedException {
        String said = pdfsig(folder, attacks.issued);
        assertTrue(said.contains(VALID) && said.contains(WHOLE), said);
    }

    @Test
    void aSignatureStaysValidWhateverIsAdded(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, byte[]> files = attacks.files();
        for (String name : List.of("changed percent", "annotation", "shadow: replaced font", "replaced attachment")) {
            String said = pdfsig(folder, files.get(name));
            assertTrue(said.contains(VALID) && !said.contains(WHOLE), name + "\n" + said);
        }
    }

    @Test
    void aForeignAuthoritysSignatureIsValidAsWell(@TempDir Path folder) throws IOException, InterruptedException {
        String said = pdfsig(folder, attacks.files().get("foreign authority with the same names"));
        assertTrue(said.contains(VALID) && said.contains(WHOLE), said);
    }

    @Test
    void aSignatureThatWasTouchedIsNot(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, byte[]> files = attacks.files();
        for (String name : List.of(
                "flipped byte",
                "signature's value null",
                "signature's value zero",
                "ranges null",
                "ranges overlap",
                "wrapped",
                "another document's signature")) {
            assertFalse(pdfsig(folder, files.get(name)).contains(VALID), name);
        }
    }

    private static String pdfsig(Path folder, byte[] pdf) throws IOException, InterruptedException {
        return Tool.pdfsig(folder, pdf, "-nocert");
    }
}
