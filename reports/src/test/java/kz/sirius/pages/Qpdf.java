package kz.sirius.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code qpdf --check} says of a file. */
public final class Qpdf {

    private Qpdf() {}

    /** The tool is on the path. */
    public static boolean isThere() {
        return Tool.isThere("qpdf");
    }

    /** What it finds wrong; nothing without the tool. */
    public static List<String> complaints(byte[] pdf) throws IOException {
        if (!isThere()) {
            return List.of();
        }
        Path file = Files.createTempFile("sirius", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("qpdf", "--check", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? List.of() : said.lines().toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(file);
        }
    }
}
