package kz.sirius.verification;

import java.util.List;
import java.util.Optional;
import kz.sirius.common.Sha256;
import kz.sirius.comparison.IssuedFile;

/** A register whose one document has an earlier revision beside the last. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EarlierRevision(OneDocument last, byte[] earlier) implements KnownFiles {

    @Override
    public Optional<String> exact(String sha256) {
        return Sha256.of(earlier).equals(sha256) ? Optional.of(last.file().number()) : last.exact(sha256);
    }

    @Override
    public Optional<String> lastOf(List<String> hashes) {
        return hashes.contains(Sha256.of(earlier)) ? Optional.of(last.file().number()) : last.lastOf(hashes);
    }

    @Override
    public boolean knows(String number) {
        return last.knows(number);
    }

    @Override
    public Optional<IssuedFile> issued(String number) {
        return last.issued(number);
    }
}
