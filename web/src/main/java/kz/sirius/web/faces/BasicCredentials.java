package kz.sirius.web.faces;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Login and password of an {@code Authorization: Basic} header, in UTF-8 (RFC 7617). */
public record BasicCredentials(String login, String password) {

    private static final String SCHEME = "basic ";
    private static final int LONGEST = 1024;

    /** What the header says; nothing when it is not such a header, or broken. */
    public static Optional<BasicCredentials> of(@Nullable String header) {
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME) || header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String pair = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded))
                    .toString();
            int colon = pair.indexOf(':');
            return colon < 1 || pair.indexOf(0) >= 0
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "BasicCredentials[]";
    }
}
