package kz.sirius.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.paper.JournalRow;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.PaperRow;
import org.jspecify.annotations.Nullable;

/** Shows paper versions and their lines of the journal. */
@ApplicationScoped
class PaperViews {

    @Inject
    Clock clock;

    /** A paper version in a list. */
    record Item(
            long id,
            String state,
            String heldBy,
            String document,
            String kind,
            long requestId,
            String origin,
            String studentNo,
            String holder,
            String unit,
            int copies,
            String askedAt,
            String dueAt,
            boolean overdue,
            @Nullable String readyAt,
            @Nullable Long replaces) {}

    /** One copy. */
    record Copy(
            int number,
            String state,
            @Nullable String inPlaceOf,
            @Nullable String note) {}

    /** Who signed by hand. */
    record Hand(String name, String office, String at) {}

    /** One change. */
    record Step(
            String at,
            @Nullable String from,
            String to,
            String by,
            @Nullable String note) {}

    /** A paper version with everything about it. */
    record PaperView(
            Item paper,
            List<Copy> copies,
            List<Hand> signedBy,
            List<Step> history,
            @Nullable LineView line) {}

    /** A hand-over. */
    record HandoverView(
            String at,
            String receiver,
            String receivedBy,
            @Nullable String basis,
            @Nullable String document,
            List<Integer> numbers,
            String signed,
            @Nullable String sha256,
            String by) {

        /** Leaves the person out. */
        @Override
        public String toString() {
            return at + " " + numbers;
        }
    }

    /** What was said on a line afterwards. */
    record NoteView(String at, String by, String words) {}

    /** A line of the journal. */
    record LineView(
            int no,
            int year,
            String kind,
            String date,
            long paperId,
            String holder,
            String studentNo,
            String unit,
            String unitName,
            String programme,
            int yearOfStudy,
            String standing,
            String document,
            String documentDate,
            int copies,
            List<Integer> numbers,
            String by,
            @Nullable HandoverView handover,
            List<NoteView> notes) {

        /** Leaves the person out. */
        @Override
        public String toString() {
            return kind + " " + year + "/" + no;
        }
    }

    Item item(PaperRow row) {
        Instant readyAt = row.times().readyAt();
        return new Item(
                row.id(),
                row.status().name(),
                row.heldBy().name(),
                row.number(),
                row.kind().name(),
                row.requestId(),
                row.origin().name(),
                row.studentNo(),
                row.holder(),
                row.unitCode(),
                row.copies(),
                Moment.of(row.times().askedAt()),
                Moment.of(row.due().at()),
                row.overdue(clock.instant()),
                readyAt == null ? null : Moment.of(readyAt),
                row.replaces());
    }

    PaperView of(PaperCard card, Language language) {
        JournalRow line = card.line();
        return new PaperView(
                item(card.row()),
                card.copies().stream().map(PaperViews::copy).toList(),
                card.hands().stream()
                        .map(hand -> new Hand(hand.name(), hand.office().name(), Moment.of(hand.at())))
                        .toList(),
                card.history().stream().map(PaperViews::step).toList(),
                line == null ? null : line(line, language));
    }

    static LineView line(JournalRow row, Language language) {
        JournalRow.Holder holder = row.holder();
        JournalRow.Handover handover = row.handover();
        return new LineView(
                row.no(),
                row.year(),
                row.kind().name(),
                row.on().toString(),
                row.versionId(),
                holder.name(),
                holder.studentNo(),
                holder.unitCode(),
                holder.unit().orAny(language),
                holder.programmeCode() + " " + holder.programme().orAny(language),
                holder.yearOfStudy(),
                holder.standing(),
                row.documentNumber(),
                row.documentOn().toString(),
                row.numbers().size(),
                row.numbers(),
                row.by(),
                handover == null ? null : handover(handover),
                row.notes().stream()
                        .map(note -> new NoteView(Moment.of(note.at()), note.by(), note.words()))
                        .toList());
    }

    private static HandoverView handover(JournalRow.Handover handover) {
        return new HandoverView(
                Moment.of(handover.at()),
                handover.receiver().name(),
                handover.receivedBy(),
                handover.basis(),
                handover.document(),
                handover.numbers(),
                handover.signed().name(),
                handover.sha256(),
                handover.by());
    }

    private static Copy copy(PaperCard.Copy copy) {
        return new Copy(
                copy.number(),
                copy.status().name(),
                copy.inPlaceOf() == null ? null : copy.inPlaceOf().name(),
                copy.note());
    }

    private static Step step(PaperCard.Step step) {
        return new Step(
                Moment.of(step.at()),
                step.from() == null ? null : step.from().name(),
                step.to().name(),
                step.by(),
                step.note());
    }
}
