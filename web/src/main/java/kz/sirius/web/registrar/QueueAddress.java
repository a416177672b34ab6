package kz.sirius.web.registrar;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.QueueFilter;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands at the workbench, as the address of the page says it: a link, the back button and a second window
 * lead to the same list and case.
 *
 * @param filter the queue and what narrows it
 * @param page of the list, from 0
 * @param open request that lies open; 0 for the first of the list
 * @param preview whether the preview takes the place of the case where there is no room for both
 */
public record QueueAddress(QueueFilter filter, int page, long open, boolean preview) implements Serializable {

    private static final String PATH = "queue.xhtml";
    private static final int LARGEST_PAGE = 1_000_000;

    /** Reads an address; what is not understood narrows nothing. */
    static QueueAddress of(Map<String, String> parameters) {
        QueueFilter filter = new QueueFilter(
                Objects.requireNonNullElse(
                        named(QueueFilter.Queue.class, parameters.get("queue")), QueueFilter.Queue.TO_CHECK),
                parameters.getOrDefault("q", "").strip(),
                named(DocumentKind.class, parameters.get("kind")),
                named(Language.class, parameters.get("language")),
                blankToNull(parameters.get("unit")));
        int page = (int) Math.min(number(parameters.get("page")), LARGEST_PAGE);
        return new QueueAddress(filter, page, number(parameters.get("case")), parameters.containsKey("preview"));
    }

    /** The same list with another request open. */
    public String toCase(long id) {
        return text(parts(page), id, false);
    }

    /** The same request with its preview in the case's place. */
    public String toPreview(long id) {
        return text(parts(page), id, true);
    }

    /** Another page of the list; the number is put behind. */
    public String toPage() {
        Map<String, Object> parts = parts(0);
        parts.remove("page");
        String text = text(parts, 0, false);
        return text + (text.contains("?") ? "&" : "?") + "page=";
    }

    /** Another queue, without what narrowed this one. */
    public String toQueue(QueueFilter.Queue queue) {
        return PATH + "?queue=" + queue;
    }

    /** The same search in all requests. */
    public String toEverywhere() {
        return PATH + "?queue=ALL&q=" + Asked.encoded(filter.search());
    }

    /** Whether anything narrows the queue. */
    public boolean isNarrowed() {
        return !filter.search().isEmpty()
                || filter.kind() != null
                || filter.language() != null
                || filter.unitCode() != null;
    }

    private Map<String, Object> parts(int ofPage) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("queue", filter.queue());
        parts.put("q", filter.search());
        parts.put("kind", filter.kind() == null ? "" : filter.kind());
        parts.put("language", filter.language() == null ? "" : filter.language());
        parts.put("unit", filter.unitCode() == null ? "" : filter.unitCode());
        parts.put("page", ofPage == 0 ? "" : ofPage);
        return parts;
    }

    private static String text(Map<String, Object> parts, long id, boolean preview) {
        parts.put("case", id == 0 ? "" : id);
        parts.put("preview", preview ? "1" : "");
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().toString().isEmpty())
                .map(part -> part.getKey() + "=" + Asked.encoded(part.getValue().toString()))
                .collect(Collectors.joining("&", PATH + "?", ""));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Address of what comes after this request: the next of the list, else the one before, else none. */
    String after(List<Long> ids, long open) {
        int at = ids.indexOf(open);
        if (at < 0) {
            return toCase(0);
        }
        int after = at + 1 < ids.size() ? at + 1 : at - 1;
        return toCase(after < 0 ? 0 : ids.get(after));
    }
}
