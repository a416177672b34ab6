package kz.sirius.issuing;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What became of one signature: done, or the code of the refusal. */
public record SignOutcome(
        long sheetId, boolean ok, @Nullable String code) implements Serializable {}
