package kz.sirius.records;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.sirius.common.Clause;

/**
 * The letters that the documents' fonts have. What they lack would be missing on the page without a word while the data for
 * machines have it: so it is told before anything is approved.
 */
@Clause({"R5", "R7"})
public final class PrintableLetters {

    /** Ranges of code points, first and last of each; a test holds them against the fonts. */
    private static final int[] RANGES = {
        '\n', '\n', 0x0020, 0x007E, 0x00A0, 0x0109, 0x010C, 0x0113, 0x0116, 0x011F, 0x0122, 0x0127, 0x012A, 0x012B,
        0x012E, 0x0131, 0x0134, 0x0137, 0x0139, 0x013E, 0x0141, 0x0148, 0x014C, 0x014D, 0x0150, 0x0165, 0x016A, 0x0173,
        0x0178, 0x017F, 0x0192, 0x0192, 0x01F4, 0x01F5, 0x0218, 0x021B, 0x0237, 0x0237, 0x02BC, 0x02BC, 0x0394, 0x0394,
        0x03A9, 0x03A9, 0x03BC, 0x03BC, 0x03C0, 0x03C0, 0x0401, 0x040C, 0x040E, 0x044F, 0x0451, 0x045C, 0x045E, 0x045F,
        0x0462, 0x0463, 0x0472, 0x0475, 0x048A, 0x04C0, 0x04C3, 0x04F9, 0x04FC, 0x04FD, 0x0510, 0x0513, 0x051C, 0x051D,
        0x0524, 0x0527, 0x052E, 0x052F, 0x1E9E, 0x1E9E, 0x2011, 0x2011, 0x2013, 0x2014, 0x2018, 0x201A, 0x201C, 0x201E,
        0x2020, 0x2022, 0x2026, 0x2026, 0x2030, 0x2030, 0x2039, 0x203A, 0x2044, 0x2044, 0x2081, 0x2084, 0x20AC, 0x20AC,
        0x2116, 0x2116, 0x2122, 0x2122, 0x2202, 0x2202, 0x2206, 0x2206, 0x220F, 0x220F, 0x2211, 0x2212, 0x221A, 0x221A,
        0x221E, 0x221E, 0x222B, 0x222B, 0x2248, 0x2248, 0x2260, 0x2260, 0x2264, 0x2265
    };

    private PrintableLetters() {}

    /** The letters in these texts that the fonts lack, each once, apart by a space; empty where there are none. */
    public static String lacking(Collection<String> texts) {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(letter -> !has(letter))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    /** All of them. */
    static IntStream all() {
        return IntStream.iterate(0, at -> at < RANGES.length, at -> at + 2)
                .flatMap(at -> IntStream.rangeClosed(RANGES[at], RANGES[at + 1]));
    }

    private static boolean has(int letter) {
        int at = Arrays.binarySearch(RANGES, letter);
        // Where it would stand: behind the first of a range it lies in it, behind a last one between two.
        return at >= 0 || (-at - 1) % 2 == 1;
    }
}
