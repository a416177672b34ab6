package kz.sirius.web.cabinet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** The way of an application in steps, and in one line who holds it now and since when. */
@Named
@RequestScoped
public class Progress {

    @Inject
    Show show;

    /** One step: {@code done}, {@code now}, {@code todo} or {@code stopped}; what it is; when or what happens in it. */
    public record Step(String state, String title, String note) {}

    /** Where the application is on its way. */
    private enum Place {
        CHECK,
        SIGNING,
        CABINET,
        PAPER,
        STOPPED;

        static Place of(RequestRow row) {
            return switch (row.status()) {
                case SUBMITTED, RETURNED -> CHECK;
                case APPROVED, IN_SIGNING -> SIGNING;
                case ISSUED -> row.isPaperUnderWay() ? PAPER : CABINET;
                case READY_FOR_PICKUP, HANDED_OVER -> PAPER;
                case REFUSED, WITHDRAWN -> STOPPED;
            };
        }
    }

    /** The four steps, and a fifth where paper was asked for; a stopped application ends where it was stopped. */
    public List<Step> steps(RequestCard card) {
        Place place = Place.of(card.row());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("done", label("sent"), show.moment(card.row().submittedAt())));
        if (place == Place.STOPPED) {
            steps.add(new Step(
                    "stopped",
                    label(card.row().status().name()),
                    show.moment(card.row().statusSince())));
            return steps;
        }
        // Nobody holds what has come to its end.
        String now = card.row().isOpen() ? holder(card) : "";
        steps.add(step(place, Place.CHECK, "check", since(card, RequestStatus.APPROVED), now));
        steps.add(step(place, Place.SIGNING, "signing", since(card, RequestStatus.ISSUED), now));
        boolean there = place == Place.CABINET || place == Place.PAPER;
        steps.add(
                there
                        ? new Step("done", label("cabinet.done"), moment(since(card, RequestStatus.ISSUED)))
                        : new Step("todo", label("cabinet"), label("cabinet.note")));
        if (card.wanted().delivery().onPaper()) {
            steps.add(paper(card, now));
        }
        return steps;
    }

    /** The last step where paper was asked for: made, ready for pick-up, handed over. */
    private Step paper(RequestCard card, String now) {
        RequestRow row = card.row();
        return switch (row.status()) {
            case HANDED_OVER -> new Step("done", label("paper.done"), show.moment(row.statusSince()));
            case READY_FOR_PICKUP -> new Step("now", label("paper.ready"), now);
            case ISSUED ->
                row.isPaperUnderWay()
                        ? new Step("now", label("paper"), now)
                        : new Step("stopped", label("paper.stopped"), "");
            default -> new Step("todo", label("paper"), "");
        };
    }

    /** Who holds it now, since when and until when, and whether the learner has to do something. */
    public String holder(RequestCard card) {
        RequestRow row = card.row();
        return show.label(
                "cabinet.holder." + holderOf(card),
                show.moment(row.statusSince()),
                show.day(row.due().on()));
    }

    private static String holderOf(RequestCard card) {
        RequestStatus status = card.row().status();
        if (status == RequestStatus.APPROVED) {
            return "PREPARING";
        }
        if (status == RequestStatus.READY_FOR_PICKUP) {
            return "PICKUP";
        }
        boolean anyOne = card.rule() == null || card.rule().policy() == SigningPolicy.ANY_ONE;
        return status == RequestStatus.IN_SIGNING && !anyOne
                ? "SIGNERS"
                : card.row().heldBy().name();
    }

    private Step step(Place place, Place its, String key, @Nullable Instant doneAt, String now) {
        if (place.compareTo(its) > 0) {
            return new Step("done", label(key + ".done"), moment(doneAt));
        }
        return place == its ? new Step("now", label(key), now) : new Step("todo", label(key), "");
    }

    private static @Nullable Instant since(RequestCard card, RequestStatus status) {
        Instant last = null;
        for (RequestCard.Step step : card.history()) {
            last = step.to() == status ? step.at() : last;
        }
        return last;
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : show.moment(at);
    }

    private String label(String key) {
        return show.label("cabinet.step." + key);
    }
}
