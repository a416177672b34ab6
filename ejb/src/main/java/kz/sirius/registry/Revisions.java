package kz.sirius.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;

/**
 * Reads lines and files for the rooms above, which decide who may see what. Stored bytes are compared with their hash at
 * each reading.
 */
@Stateless
@PermitAll
@Clause({"R24", "R27"})
public class Revisions {

    @Inject
    RegisterBook book;

    /** The line of a request. */
    public Optional<RegisterRow> ofRequest(long requestId) {
        return book.ofRequest(requestId).map(RegisterLine::row);
    }

    /** The line with this number. */
    public Optional<RegisterRow> ofNumber(String number) {
        return book.byNumber(number).map(RegisterLine::row);
    }

    /** The line with this token. */
    public Optional<RegisterRow> ofToken(String token) {
        return book.byToken(token).map(RegisterLine::row);
    }

    /** Requests that have a number but no document yet, in the order of their numbers. */
    public List<Long> reservedRequests() {
        return book.reservedRequests();
    }

    /** The revision of the last hash of the list that is one; for files with something behind ours. */
    public Optional<StoredRevision> lastOf(List<String> hashes) {
        return book.among(hashes).stream().max(Comparator.comparing(found -> hashes.lastIndexOf(found.sha256())));
    }

    /** The latest revision of a document. */
    public Optional<StoredRevision> latest(String number) {
        return book.latest(number);
    }

    /** The revision with exactly these bytes. */
    public Optional<StoredRevision> bySha256(String sha256) {
        return book.bySha256(sha256);
    }

    /** The revisions and data files behind this hash in the order of hashes, for a walk over all of them. */
    public List<StoredFile> after(String sha256, int most) {
        return book.after(sha256, most);
    }

    /** Whether the stored bytes of a file have their hash. */
    public boolean isWhole(StoredFile file) {
        byte[] content = file.data() ? book.dataContent(file.number()) : book.content(file.sha256());
        return Sha256.of(content).equals(file.sha256());
    }

    /**
     * The bytes of a revision.
     *
     * @throws Refusal REG-03 when they no longer have their hash
     */
    public byte[] content(StoredRevision revision) {
        return sound(book.content(revision.sha256()), revision.sha256());
    }

    /** The data of a document for machines; documents of the first days have none. */
    public Optional<StoredData> data(String number) {
        return book.data(number);
    }

    /** Those of these documents that have such data. */
    public Set<String> withData(List<String> numbers) {
        return Set.copyOf(book.withData(numbers));
    }

    /**
     * The bytes of that data.
     *
     * @throws Refusal REG-03 when they no longer have their hash
     */
    public byte[] content(StoredData data) {
        return sound(book.dataContent(data.number()), data.sha256());
    }

    private static byte[] sound(byte[] content, String sha256) {
        if (!Sha256.of(content).equals(sha256)) {
            throw new Refusal(RegistryRefusal.BYTES_DAMAGED);
        }
        return content;
    }
}
