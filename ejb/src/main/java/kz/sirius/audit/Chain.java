package kz.sirius.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import kz.sirius.common.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of the chain: the hash of a link is SHA-256 over the hash before it, its place and every column of the
 * row. Each column is written with a mark for "nothing", its length and its UTF-8 bytes, so that no two rows are written
 * alike: {@code ("ab", "c")} and {@code ("a", "bc")} differ, and so do an empty text and none.
 */
final class Chain {

    /** The columns of {@code audit.entry} in the order in which they are hashed; a test holds them against the table. */
    static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "login",
            "roles",
            "address",
            "act",
            "object",
            "from_state",
            "to_state",
            "note",
            "sha256",
            "outcome",
            "code");

    /** What stands before the first link. */
    static final String START = "0".repeat(64);

    private Chain() {}

    static String hash(String before, long seq, List<@Nullable String> columns) {
        MessageDigest digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(before));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).array());
        for (String column : columns) {
            add(digest, column);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String column) {
        if (column == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] text = column.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) 1);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        digest.update(text);
    }
}
