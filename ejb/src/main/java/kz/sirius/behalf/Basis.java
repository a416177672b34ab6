package kz.sirius.behalf;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what a request rests that the office enters in somebody's name.
 *
 * @param askedBy who came
 * @param askerName name of the representative; empty for the holder
 * @param kind kind of the document that was shown
 * @param number number of that document
 * @param date date of that document, Asia/Almaty; null when it was not said
 */
public record Basis(
        AskedBy askedBy,
        String askerName,
        BasisKind kind,
        String number,
        @Nullable LocalDate date) implements Serializable {}
