package kz.sirius.behalf;

/** The bytes of a scan, compared with their hash. */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record ScanFile(long requestId, ScanType type, String sha256, byte[] content) {

    /** Name under which the file is saved. */
    public String fileName() {
        return "basis-" + requestId + "." + type.ending();
    }
}
