package kz.sirius.web.api;

import java.util.List;
import java.util.function.Function;
import kz.sirius.common.Page;

/** A list, a page at a time: its items, how many there are in all, the page's number from 0 and its size. */
record ListPage<T>(List<T> items, long total, int page, int size) {

    static <R, T> ListPage<T> of(Page<R> found, Function<R, T> view) {
        return new ListPage<>(found.items().stream().map(view).toList(), found.total(), found.page(), found.size());
    }
}
