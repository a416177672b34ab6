/**
 * What the calls of programs have to keep to, whatever they ask for: how often, and that a repeated call has no
 * second effect. The REST interface of the web module speaks to the verbs and readers of the other rooms; only what no
 * other room knows is here.
 *
 * <p>Verbs: {@link AnswerOnce}, {@link ForgetAnswers}. Reader: {@link KeptAnswers}. {@link CallLimit} counts calls, {@link Buckets} are for whoever
 * counts anything. {@link CallRefusal} are the codes of the interface itself. Rings: {@link ForgetAnswersTimer}, every
 * hour. Keeps: schema {@code calls}.
 */
@NullMarked
@Capability(
        name = "calls",
        mayUse = {"common", "audit", "identity"})
package kz.sirius.calls;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
