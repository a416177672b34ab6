package kz.sirius.common;

import java.io.Serializable;
import java.util.List;

/** One page of a long list: its items, how many there are in all, the page's number from 0 and its size. */
public record Page<T>(List<T> items, long total, int page, int size) implements Serializable {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
