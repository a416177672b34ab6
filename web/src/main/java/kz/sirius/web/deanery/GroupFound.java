package kz.sirius.web.deanery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.common.Page;
import kz.sirius.identity.LoginState;
import kz.sirius.records.LearnerFilter;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.slips.GiveLogins;

/**
 * Who of a list has no login yet.
 *
 * @param total how many
 * @param chosen they themselves in the order of the list; none when they are more than one act gives
 */
record GroupFound(long total, List<LearnerRow> chosen) implements Serializable {

    /** Of a list that was not narrowed. */
    static final GroupFound NOBODY = new GroupFound(0, List.of());

    private static final int PAGE = 100;

    /** Of the learners whom this filter finds; nobody when it asks for those who have one. */
    static GroupFound of(Learners learners, LearnerFilter filter) {
        if (filter.login() != null && filter.login() != LoginState.NONE) {
            return NOBODY;
        }
        LearnerFilter without = filter.with(LoginState.NONE);
        Page<LearnerRow> first = learners.search(without, 0, PAGE);
        if (first.total() > GiveLogins.MOST) {
            return new GroupFound(first.total(), List.of());
        }
        List<LearnerRow> all = new ArrayList<>(first.items());
        for (int page = 1; (long) page * PAGE < first.total(); page++) {
            all.addAll(learners.search(without, page, PAGE).items());
        }
        return new GroupFound(all.size(), List.copyOf(all));
    }
}
