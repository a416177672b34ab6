package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import kz.sirius.calls.Answer;
import kz.sirius.calls.AnswerOnce;
import kz.sirius.calls.KeptAnswers;
import kz.sirius.calls.Posted;
import kz.sirius.common.Sha256;

/** Carries out a call once when it has an {@code Idempotency-Key}, and each time when it has none. */
@RequestScoped
class Once {

    private static final String KEY = "Idempotency-Key";

    @Inject
    HttpServletRequest request;

    @Inject
    AnswerOnce once;

    @Inject
    KeptAnswers kept;

    /** The answer to a call whose body, if it has one, is the same when the call is. */
    Response answer(Supplier<Answer> act) {
        Object body = request.getAttribute(Doorkeeper.BODY);
        return answer(body == null ? "" : body.toString(), act);
    }

    /** The same for a body whose SHA-256 is this. */
    Response answer(String body, Supplier<Answer> act) {
        Optional<Posted> posted = posted(body);
        return Reply.of(posted.isPresent() ? once.once(posted.get(), act) : act.get());
    }

    /**
     * The answer to a call for many acts, each in a transaction of its own: the parts are done once each, and what was
     * answered in the end is answered again.
     */
    Response answerOfMany(Supplier<Answer> act) {
        String body = String.valueOf(request.getAttribute(Doorkeeper.BODY));
        Optional<Posted> posted = posted(body);
        if (posted.isEmpty()) {
            return Reply.of(act.get());
        }
        Answer answer = kept.of(posted.get()).orElseGet(act);
        return Reply.of(once.once(posted.get(), () -> answer));
    }

    /** One of those acts. */
    Answer part(String name, Supplier<Answer> act) {
        String key = request.getHeader(KEY);
        return key == null ? act.get() : once.once(new Posted(sha256(key + "\n" + name), name), act);
    }

    private Optional<Posted> posted(String body) {
        String key = request.getHeader(KEY);
        if (key == null) {
            return Optional.empty();
        }
        String asked = request.getMethod() + "\n" + request.getRequestURI() + "\n" + request.getQueryString();
        return Optional.of(new Posted(key, sha256(asked + "\n" + body)));
    }

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
