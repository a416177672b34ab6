package kz.sirius.verification;

import java.util.List;
import java.util.Optional;
import kz.sirius.comparison.IssuedFile;

/** What the register knows of files. */
interface KnownFiles {

    /** Number of the document of which exactly this file is a revision. */
    Optional<String> exact(String sha256);

    /** Number of the document of which the last of these hashes that is one is a revision. */
    Optional<String> lastOf(List<String> hashes);

    /** Whether a document with this number was ever issued. */
    boolean knows(String number);

    /** The signed revision and the record that was frozen for it; nothing where they cannot be read. */
    Optional<IssuedFile> issued(String number);
}
