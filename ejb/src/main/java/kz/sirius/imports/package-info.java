/**
 * Brings the academic extract in: six CSV files or a zip of them, checked row by row and against each other, loaded as a
 * whole or not at all. SOP-2/21: T3–T6, R4.
 *
 * <p>Verbs: {@link StartImport} takes an upload and answers at once; {@link CarryOutImport} hears of it and has
 * {@link LoadExtract} do the work: {@link ExtractReader} streams the files through the rules of their rows into
 * {@link StageTables}, {@link StagedChecks} holds them against each other, {@link StagedMerge} writes the records.
 * Readers: {@link Imports}. Rings: {@link FirstExtract}, at the start of an installation without records;
 * {@link EndInterrupted}, at every start, and by {@link InterruptedTimer} every ten seconds. Keeps: schema {@code imports}. It is the only one that writes schema
 * {@code records}: by JDBC, because a million rows do not go through entities.
 */
@NullMarked
@Capability(
        name = "imports",
        mayUse = {"common", "audit", "identity", "records"})
package kz.sirius.imports;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
