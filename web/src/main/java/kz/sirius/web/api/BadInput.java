package kz.sirius.web.api;

import java.util.List;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Refusal;

/** Fields of the input are wrong; all of them are named. */
final class BadInput extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrong;

    /** One field, and why it is wrong. */
    record Wrong(String field, Refusal why) {

        static Wrong of(String field, CallRefusal code, Object... arguments) {
            return new Wrong(field, new Refusal(code, arguments));
        }
    }

    BadInput(List<Wrong> wrong) {
        super(CallRefusal.FIELDS_WRONG);
        this.wrong = List.copyOf(wrong);
    }

    BadInput(String field, CallRefusal code, Object... arguments) {
        this(List.of(Wrong.of(field, code, arguments)));
    }

    List<Wrong> wrong() {
        return wrong;
    }
}
