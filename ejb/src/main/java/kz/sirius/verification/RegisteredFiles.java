package kz.sirius.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Refusal;
import kz.sirius.comparison.IssuedFile;
import kz.sirius.issuing.DocumentFacts;
import kz.sirius.issuing.IssuedFacts;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.StoredRevision;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.Snapshots;

/** The register's files, and the snapshots from which they were made. */
@ApplicationScoped
class RegisteredFiles implements KnownFiles {

    @Inject
    Revisions register;

    @Inject
    IssuedFacts facts;

    @Inject
    FrozenRequests requests;

    @Override
    public Optional<String> exact(String sha256) {
        return register.bySha256(sha256).map(StoredRevision::number);
    }

    @Override
    public Optional<String> lastOf(List<String> hashes) {
        return register.lastOf(hashes).map(StoredRevision::number);
    }

    @Override
    public boolean knows(String number) {
        return facts.of(number).isPresent();
    }

    @Override
    public Optional<IssuedFile> issued(String number) {
        Optional<DocumentFacts> document = facts.of(number);
        Optional<StoredRevision> revision = register.latest(number);
        if (document.isEmpty() || revision.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] content = register.content(revision.get());
            AcademicRecord record =
                    Snapshots.read(requests.of(document.get().requestId()).snapshot());
            return Optional.of(
                    document.get().kind() == DocumentKind.TRANSCRIPT
                            ? IssuedFile.transcript(number, content, record)
                            : IssuedFile.ofDiploma(number, content, record));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }
}
