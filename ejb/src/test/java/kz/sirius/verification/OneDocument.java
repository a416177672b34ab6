package kz.sirius.verification;

import java.util.List;
import java.util.Optional;
import kz.sirius.common.Sha256;
import kz.sirius.comparison.IssuedFile;
import kz.sirius.issuing.RecordFixtures;

/** A register with one document. */
record OneDocument(IssuedFile file) implements KnownFiles {

    static OneDocument of(byte[] issued) {
        return new OneDocument(IssuedFile.transcript(AttackSet.NUMBER, issued, RecordFixtures.study(AttackSet.ROWS)));
    }

    @Override
    public Optional<String> exact(String sha256) {
        return Sha256.of(file.content()).equals(sha256) ? Optional.of(file.number()) : Optional.empty();
    }

    @Override
    public Optional<String> lastOf(List<String> hashes) {
        return hashes.contains(Sha256.of(file.content())) ? Optional.of(file.number()) : Optional.empty();
    }

    @Override
    public boolean knows(String number) {
        return number.equals(file.number());
    }

    @Override
    public Optional<IssuedFile> issued(String number) {
        return knows(number) ? Optional.of(file) : Optional.empty();
    }
}
