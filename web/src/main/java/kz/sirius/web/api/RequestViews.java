package kz.sirius.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestRow;
import org.jspecify.annotations.Nullable;

/** Shows requests, with the number of the document where there is one. */
@ApplicationScoped
class RequestViews {

    @Inject
    DocumentLists documents;

    @Inject
    Clock clock;

    RequestView of(RequestCard card) {
        RequestRow row = card.row();
        return new RequestView(
                row.id(),
                row.kind().name(),
                row.status().name(),
                row.heldBy().name(),
                row.studentNo(),
                row.holder(),
                row.unitCode(),
                row.period().scope().name(),
                row.period().from(),
                row.period().to(),
                row.language().tag(),
                row.bilingual(),
                card.wanted().delivery().name(),
                card.wanted().copies(),
                card.reasonCode().name(),
                card.reason(),
                Moment.of(row.submittedAt()),
                Moment.of(row.due().at()),
                isOverdue(row),
                card.history().stream().map(RequestViews::step).toList(),
                document(row),
                card.replaces(),
                taker(row));
    }

    RequestView.Item item(RequestRow row) {
        return new RequestView.Item(
                row.id(),
                row.kind().name(),
                row.status().name(),
                row.heldBy().name(),
                row.studentNo(),
                row.holder(),
                row.unitCode(),
                row.period().scope().name(),
                row.period().from(),
                row.period().to(),
                row.language().tag(),
                row.bilingual(),
                Moment.of(row.submittedAt()),
                Moment.of(row.due().at()),
                isOverdue(row),
                document(row),
                taker(row));
    }

    private static @Nullable String taker(RequestRow row) {
        RequestRow.Taker taker = row.taker();
        return taker == null ? null : taker.name();
    }

    private boolean isOverdue(RequestRow row) {
        return row.isWatched() && row.due().over(clock.instant());
    }

    private @Nullable String document(RequestRow row) {
        return row.status().isIssued()
                ? documents.ofRequest(row.id()).map(DocumentRow::number).orElse(null)
                : null;
    }

    private static RequestView.Step step(RequestCard.Step step) {
        return new RequestView.Step(
                Moment.of(step.at()),
                step.from() == null ? null : step.from().name(),
                step.to().name(),
                step.by(),
                step.note());
    }
}
