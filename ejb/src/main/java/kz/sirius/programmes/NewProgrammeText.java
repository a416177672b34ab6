package kz.sirius.programmes;

import java.time.LocalDate;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator writes for an item of a programme.
 *
 * @param validFrom first day for which it holds, Asia/Almaty
 * @param explanation null when the words are the content, else they are the reason
 * @param words content or reason; a blank language is still missing
 * @param seen number of the item's last change that he saw, 0 for none; null when he does not mind
 */
public record NewProgrammeText(
        SupplementItem item,
        LocalDate validFrom,
        @Nullable Explanation explanation,
        Words words,
        @Nullable Long seen) {}
