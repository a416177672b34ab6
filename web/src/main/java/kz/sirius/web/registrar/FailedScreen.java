package kz.sirius.web.registrar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.sirius.issuing.FailedPreparation;
import kz.sirius.issuing.FailedPreparations;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;

/** Approved requests whose document could not be prepared yet, with what to do next. */
@Named
@RequestScoped
public class FailedScreen {

    @Inject
    FailedPreparations failed;

    @Inject
    RequestLists requests;

    private List<Line> lines = List.of();

    /** A failure and its request. */
    public record Line(FailedPreparation failure, RequestRow request) {}

    @PostConstruct
    void read() {
        lines = failed.all().stream()
                .map(failure ->
                        new Line(failure, requests.card(failure.requestId()).row()))
                .toList();
    }

    /** All of them, by request. */
    public List<Line> getLines() {
        return lines;
    }
}
