package kz.sirius.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.common.Sha256;

/** A file that somebody sent, looked at byte by byte: it is never parsed, so it cannot harm a parser. */
final class UploadedFile {

    /** So many ends and numbers are looked at, whatever the file holds. */
    private static final int BOUND = 16;

    private static final int HEAD = 1024;

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z0-9])(?:TR|DA|DS)-[0-9]{4}-[0-9]{6,9}(?![0-9])");

    /** The same as UTF-16 in a hexadecimal string, as titles with Kazakh letters are written. */
    private static final Pattern HEXADECIMAL = Pattern.compile(
            "(?:00540052|00440041|00440053)002D(?:003[0-9]){4}002D(?:003[0-9]){6,9}", Pattern.CASE_INSENSITIVE);

    private final byte[] content;

    UploadedFile(byte[] content) {
        this.content = content;
    }

    String sha256() {
        return Sha256.of(content);
    }

    /** Whether it has the mark of a PDF file near its beginning, where readers look for it. */
    boolean isPdf() {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** Hashes of its beginnings up to each end mark: a revision to which something was added is among them. */
    List<String> beginnings() {
        MessageDigest digest = Sha256.digest();
        List<String> hashes = new ArrayList<>();
        int hashed = 0;
        int seen = 0;
        for (int at = 0; at <= content.length - END.length && seen < BOUND; at++) {
            if (!endsAt(at)) {
                continue;
            }
            seen++;
            int from = at + END.length;
            for (int end = from; end <= Math.min(from + 2, content.length) && blank(from, end); end++) {
                digest.update(content, hashed, end - hashed);
                hashed = end;
                hashes.add(copyOf(digest));
            }
        }
        return hashes;
    }

    private boolean endsAt(int at) {
        for (int i = 0; i < END.length; i++) {
            if (content[at + i] != END[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean blank(int from, int end) {
        for (int i = from; i < end; i++) {
            if (content[i] != '\n' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static String copyOf(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("This Java cannot copy a digest", e);
        }
    }

    /** Register numbers that stand in it unpacked: in the description, in a title, or in a name. */
    Set<String> numbers() {
        String text = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
        Set<String> numbers = new LinkedHashSet<>();
        Matcher plain = NUMBER.matcher(text);
        while (numbers.size() < BOUND && plain.find()) {
            numbers.add(plain.group());
        }
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        while (numbers.size() < BOUND && hexadecimal.find()) {
            byte[] letters = HexFormat.of().parseHex(hexadecimal.group());
            numbers.add(new String(letters, StandardCharsets.UTF_16BE));
        }
        return numbers;
    }
}
