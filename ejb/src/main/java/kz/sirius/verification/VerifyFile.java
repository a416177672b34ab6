package kz.sirius.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/**
 * Tells whether exactly this file was issued: by the SHA-256 of the whole file, before anything else is looked at. Of an
 * altered one it says in what it differs, if whoever made it had the issued one.
 */
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
    RegisteredFiles files;

    @Inject
    ComparisonPlaces places;

    @Inject
    PublicAnswers answers;

    /**
     * The verdict. Of a file that was not issued the register number found in it is told, and where it differs from the
     * document under this number; never what the register says there.
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
        FileVerdict verdict = new FileCheck(files, places::take, places::giveBack).check(content);
        String number = verdict.number();
        return verdict.verdict() == FileVerdict.Verdict.ISSUED && number != null
                ? new FileVerdict(
                        FileVerdict.Verdict.ISSUED, answers.about(number).orElse(null), number, List.of())
                : verdict;
    }
}
