package kz.sirius.issuing;

import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.reports.Issue;
import kz.sirius.reports.SheetLine;
import kz.sirius.reports.TranscriptData;
import org.jspecify.annotations.Nullable;

/** What a transcript prints of a record. */
@Clause({"T3", "T4", "T5", "T6"})
final class TranscriptPages {

    private TranscriptPages() {}

    static TranscriptData of(Wording wording, @Nullable Issue issue, List<SheetLine> sheet) {
        RecordPages pages = new RecordPages(wording.academic(), wording.speech());
        return new TranscriptData(
                wording.speech().tag(),
                PageFrame.institution(wording.speech(), wording.on()),
                issue,
                Setting.DEMO.on(),
                pages.holder(),
                pages.study(),
                pages.rows(),
                pages.sums(),
                pages.results(),
                pages.scales(),
                sheet);
    }
}
