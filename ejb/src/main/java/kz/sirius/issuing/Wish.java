package kz.sirius.issuing;

import java.io.Serializable;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;

/**
 * What somebody would like to see printed.
 *
 * @param language of the document; of two languages the first
 * @param bilingual whether English stands beside the state language
 */
@Clause({"T7", "R13"})
public record Wish(DocumentKind kind, Period period, Language language, boolean bilingual) implements Serializable {}
