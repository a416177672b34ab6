package kz.sirius.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.StoredRevision;

/** Tells whether exactly this file was issued: by the SHA-256 of the whole file, before anything else is looked at. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a large file takes its time: no connection waits for it
@Clause({"P2", "R27"})
public class VerifyFile {

    /** Size of the largest file that is looked at, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    QuestionLimit limit;

    @Inject
    Revisions register;

    @Inject
    PublicAnswers answers;

    /**
     * The verdict. A register number found in a file that was not issued is told, but nothing else of that document.
     *
     * @param caller whose question it is, from {@link kz.sirius.guard.CallerAddress}
     * @throws Refusal VER-02 too many questions, VER-03 the file is larger than 10 MiB
     * @throws IOException when the sender goes away
     */
    public FileVerdict verify(InputStream file, String caller) throws IOException {
        limit.count(caller);
        byte[] content = file.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new Refusal(VerificationRefusal.TOO_LARGE);
        }
        UploadedFile uploaded = new UploadedFile(content);
        Optional<StoredRevision> exact = register.bySha256(uploaded.sha256());
        if (exact.isPresent()) {
            String number = exact.get().number();
            return new FileVerdict(
                    FileVerdict.Verdict.ISSUED, answers.about(number).orElse(null), number);
        }
        if (!uploaded.isPdf()) {
            return new FileVerdict(FileVerdict.Verdict.UNREADABLE, null, null);
        }
        return recognised(uploaded)
                .map(number -> new FileVerdict(FileVerdict.Verdict.ALTERED, null, number))
                .orElseGet(() -> new FileVerdict(FileVerdict.Verdict.NOT_OURS, null, null));
    }

    private Optional<String> recognised(UploadedFile uploaded) {
        Optional<String> grown = register.lastOf(uploaded.beginnings()).map(StoredRevision::number);
        return grown.isPresent()
                ? grown
                : uploaded.numbers().stream().filter(answers::knows).findFirst();
    }
}
