package kz.sirius.behalf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Types of scans, told by the first bytes of the content, never by what the sender says. */
public enum ScanType {
    /** Portable document. */
    PDF("application/pdf", List.of("pdf"), "%PDF-"),
    /** Photograph or scan. */
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
    /** Picture without loss. */
    PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n");

    private final String mediaType;
    private final List<String> endings;
    private final String magic;

    ScanType(String mediaType, List<String> endings, String magic) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.magic = magic;
    }

    /** Media type under which it is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of its file's name, without the dot. */
    public String ending() {
        return endings.get(0);
    }

    /** Whether a file of this name says that it is of this type. */
    boolean isSaidBy(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending);
    }

    /** The type of a content by its first bytes. */
    static Optional<ScanType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        if (content.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((content[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
