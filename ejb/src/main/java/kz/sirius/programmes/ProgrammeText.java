package kz.sirius.programmes;

import java.io.Serializable;
import java.time.LocalDate;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says in one item.
 *
 * @param validFrom first day for which it holds, Asia/Almaty
 * @param explanation why there is no content; null when the words are the content
 * @param words the content, or the reason; a language that is still missing is empty
 */
public record ProgrammeText(LocalDate validFrom, @Nullable Explanation explanation, Words words)
        implements Serializable {}
