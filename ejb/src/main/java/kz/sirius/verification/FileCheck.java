package kz.sirius.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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
        Optional<String> grown = known.lastOf(uploaded.beginnings());
        if (grown.isPresent()) {
            return compared(content, grown.stream().toList(), true);
        }
        List<String> numbers =
                uploaded.numbers().stream().filter(known::knows).limit(COMPARED).toList();
        return numbers.isEmpty()
                ? new FileVerdict(Verdict.NOT_OURS, null, null, List.of())
                : compared(content, numbers, false);
    }

    /** Where a revision lies in front, be it an earlier one than the last, something was added behind it. */
    private static List<Difference> told(List<Difference> found, boolean begins) {
        if (!begins) {
            return found;
        }
        Difference added = Difference.of(Difference.Code.BYTES_ADDED);
        return Stream.concat(
                        Stream.of(added),
                        found.stream().filter(one -> !one.equals(added) && one.code() != Difference.Code.BYTES_CHANGED))
                .toList();
    }

    private FileVerdict compared(byte[] content, List<String> numbers, boolean begins) {
        String first = numbers.get(0);
        if (!takePlace.getAsBoolean()) {
            return altered(first, told(List.of(Difference.of(Difference.Code.LATER)), begins));
        }
        try {
            return compare(content, numbers, begins);
        } finally {
            giveBack.run();
        }
    }

    private FileVerdict compare(byte[] content, List<String> numbers, boolean begins) {
        Optional<IssuedFile> last = Optional.empty();
        for (String number : numbers) {
            Optional<IssuedFile> issued = known.issued(number);
            if (issued.isPresent() && Comparison.isMadeFrom(content, issued.get())) {
                return altered(number, differences(content, issued.get(), begins));
            }
            last = last.or(() -> issued);
        }
        List<Difference> differences = last.map(
                        issued -> Comparison.of(content, issued, begins).differences())
                .orElse(List.of(Difference.of(Difference.Code.NOT_COMPARABLE)));
        return altered(numbers.get(0), told(differences, begins));
    }

    /** Of a file that was made from the issued one. */
    private static List<Difference> differences(byte[] content, IssuedFile issued, boolean begins) {
        if (issued.beginsWith(content)) {
            return List.of(Difference.of(Difference.Code.END_MISSING));
        }
        return told(Comparison.of(content, issued, begins).differences(), begins);
    }

    private static FileVerdict altered(String number, List<Difference> differences) {
        return new FileVerdict(Verdict.ALTERED, null, number, differences);
    }
}
