package kz.sirius.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kz.sirius.comparison.Comparison;
import kz.sirius.comparison.Difference;
import kz.sirius.comparison.IssuedFile;
import kz.sirius.verification.FileVerdict.Verdict;

/** Comes to the verdict on a file: by the register's hashes first, and only then by looking into the file. */
final class FileCheck {

    /** So many documents are compared with one file, whatever numbers stand in it. */
    private static final int COMPARED = 3;

    private final KnownFiles known;
    private final BooleanSupplier takePlace;
    private final Runnable giveBack;

    FileCheck(KnownFiles known, BooleanSupplier takePlace, Runnable giveBack) {
        this.known = known;
        this.takePlace = takePlace;
        this.giveBack = giveBack;
    }

    /** The verdict, with the number but without the document. */
    FileVerdict check(byte[] content) {
        UploadedFile uploaded = new UploadedFile(content);
        Optional<String> exact = known.exact(uploaded.sha256());
        if (exact.isPresent()) {
            return new FileVerdict(Verdict.ISSUED, null, exact.get(), List.of());
        }
        if (!uploaded.isPdf()) {
            return new FileVerdict(Verdict.UNREADABLE, null, null, List.of());
        }
        List<String> numbers = recognised(uploaded);
        return numbers.isEmpty() ? new FileVerdict(Verdict.NOT_OURS, null, null, List.of()) : altered(content, numbers);
    }

    private List<String> recognised(UploadedFile uploaded) {
        Optional<String> grown = known.lastOf(uploaded.beginnings());
        return grown.isPresent()
                ? List.of(grown.get())
                : uploaded.numbers().stream()
                        .filter(known::knows)
                        .limit(COMPARED)
                        .toList();
    }

    private FileVerdict altered(byte[] content, List<String> numbers) {
        String first = numbers.get(0);
        if (!takePlace.getAsBoolean()) {
            return altered(first, List.of(Difference.of(Difference.Code.LATER)));
        }
        try {
            List<IssuedFile> candidates = new ArrayList<>();
            for (String number : numbers) {
                Optional<IssuedFile> issued = known.issued(number);
                if (issued.isPresent() && Comparison.isMadeFrom(content, issued.get())) {
                    return altered(number, Comparison.of(content, issued.get()).differences());
                }
                issued.ifPresent(candidates::add);
            }
            return altered(
                    first,
                    candidates.isEmpty()
                            ? List.of(Difference.of(Difference.Code.NOT_COMPARABLE))
                            : Comparison.of(content, candidates.get(0)).differences());
        } finally {
            giveBack.run();
        }
    }

    private static FileVerdict altered(String number, List<Difference> differences) {
        return new FileVerdict(Verdict.ALTERED, null, number, differences);
    }
}
