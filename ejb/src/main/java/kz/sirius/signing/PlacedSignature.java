package kz.sirius.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.common.Refusal;

/** Reads a signature from a file whose writer laid it out, without parsing the file. */
final class PlacedSignature {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\[(\\d{1,9}) (\\d{1,9}) (\\d{1,9}) (\\d{1,9})] */Contents$");

    /** What the file says of the range stands within so many bytes before the signature. */
    private static final int BEFORE = 80;

    private PlacedSignature() {}

    /**
     * The range as the file itself says it: from, length, from, length.
     *
     * @param place where the signature begins
     * @throws Refusal SIG-05 nothing is said there, or it is another place
     */
    static int[] range(byte[] pdf, int place) {
        int from = Math.max(0, place - BEFORE);
        Matcher said = RANGE.matcher(new String(pdf, from, place - from, StandardCharsets.ISO_8859_1));
        if (!said.find()) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
        int[] range = new int[4];
        Arrays.setAll(range, i -> Integer.parseInt(said.group(i + 1)));
        boolean framed = range[1] == place
                && range[2] > place + 1
                && range[2] <= pdf.length
                && pdf[place] == '<'
                && pdf[range[2] - 1] == '>';
        if (!framed) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
        return range;
    }

    /** The bytes that a range covers. */
    static byte[] covered(byte[] pdf, int[] range) {
        byte[] covered = Arrays.copyOf(pdf, range[1] + range[3]);
        System.arraycopy(pdf, range[2], covered, range[1], range[3]);
        return covered;
    }

    /** What stands in the place that a range leaves out; behind the signature there may be zeros. */
    static byte[] contents(byte[] pdf, int[] range) {
        int from = range[1] + 1;
        try {
            return HexFormat.of().parseHex(new String(pdf, from, range[2] - 1 - from, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
    }
}
