package kz.sirius.common;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The asker went against a rule: the transaction is rolled back and the text of the code is shown in his language.
 * Arguments fill the places {@code {0}}, {@code {1}} … of that text; they must not be personal data.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RefusalCode code;
    private final transient List<Object> arguments;

    /** A refusal with its code and what fills the places of its text. */
    public Refusal(RefusalCode code, Object... arguments) {
        super(code.code(), null, false, true);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Which rule was broken. */
    public RefusalCode code() {
        return code;
    }

    /** What fills the places of the text. */
    public List<Object> arguments() {
        return arguments;
    }
}
