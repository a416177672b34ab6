package kz.sirius.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import org.jspecify.annotations.Nullable;

/** Reads the register page by page, reserved and void lines too. */
@Stateless
@RolesAllowed({"REGISTRAR", "REGISTRAR_HEAD", "ADMINISTRATOR", "AUDITOR"})
@Clause({"R10", "R23"})
public class Register {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_LIST = 50_000;

    @Inject
    RegisterBook book;

    /** One page, the latest number first; every filter may be null. Days are Asia/Almaty, both included. */
    public Page<RegisterRow> page(
            @Nullable DocumentKind kind, @Nullable LocalDate from, @Nullable LocalDate to, int page, int size) {
        return page(new RegisterFilter(kind, null, from, to, ""), page, size);
    }

    /** One page of what the filter leaves, the latest number first. */
    public Page<RegisterRow> page(RegisterFilter filter, int page, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        int from = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE - 1));
        return new Page<>(rows(filter, from * bounded, bounded), book.count(filter), from, bounded);
    }

    /** All that the filter leaves, for a list to be saved; at most 50,000, the latest number first. */
    public List<RegisterRow> list(RegisterFilter filter) {
        return rows(filter, 0, LONGEST_LIST);
    }

    /** The line with this number. */
    public Optional<RegisterRow> line(String number) {
        return book.byNumber(number).map(RegisterLine::row);
    }

    private List<RegisterRow> rows(RegisterFilter filter, int offset, int size) {
        return book.lines(filter, offset, size).stream().map(RegisterLine::row).toList();
    }
}
