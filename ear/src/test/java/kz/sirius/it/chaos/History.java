package kz.sirius.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** What the clients were told, kept beside the product: only what was acknowledged binds it. */
final class History {

    /** What somebody was told that he did. */
    enum Kind {
        /** A learner sent a request. */
        SUBMITTED,
        /** He took it back. */
        WITHDRAWN,
        /** The registrar approved it. */
        APPROVED,
        /** The registrar refused it. */
        REFUSED,
        /** An official signed its document. */
        SIGNED
    }

    /** One acknowledged act: by whom, on which request; the mark is the request's reason or the sheet's key. */
    record Acknowledged(Kind kind, String login, long request, String mark) {}

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();
    private final Map<Long, String> numbers = new ConcurrentHashMap<>();
    private final Set<String> contradictions = ConcurrentHashMap.newKeySet();
    private final LongAdder unanswered = new LongAdder();
    private final LongAdder repeated = new LongAdder();
    private final Set<String> abandoned = ConcurrentHashMap.newKeySet();

    void acknowledged(Acknowledged act) {
        acknowledged.add(act);
    }

    /** A number that was shown with a request: it is this request's for ever. */
    void number(long request, JsonNode shown) {
        if (shown.isTextual()) {
            String before = numbers.putIfAbsent(request, shown.asText());
            if (before != null && !before.equals(shown.asText())) {
                contradictions.add("request " + request + " was " + before + " and is " + shown.asText());
            }
        }
    }

    void answered(String how) {
        answers.computeIfAbsent(how, any -> new LongAdder()).increment();
    }

    void unanswered() {
        unanswered.increment();
    }

    /** An act that came to its answer only when it was sent again. */
    void repeated() {
        repeated.increment();
    }

    /** A request that was sent once, without an answer and never again; it may be there or not. */
    void abandoned(String reason) {
        abandoned.add(reason);
    }

    Stream<Acknowledged> of(Kind kind) {
        return acknowledged.stream().filter(act -> act.kind() == kind);
    }

    int size() {
        return acknowledged.size();
    }

    Map<Long, String> numbers() {
        return numbers;
    }

    List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    /** How often there was no answer, how many acts had to be repeated, and what was answered how often. */
    @Override
    public String toString() {
        return acknowledged.size() + " acts acknowledged, " + unanswered + " calls without an answer, " + repeated
                + " acts acknowledged at a repeated call, " + abandoned.size() + " never repeated, answers " + answers;
    }
}
