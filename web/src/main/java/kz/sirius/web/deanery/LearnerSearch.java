package kz.sirius.web.deanery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.identity.LoginState;
import kz.sirius.records.LearnerFilter;
import kz.sirius.web.faces.Asked;

/**
 * What narrows the list of learners, as the address of the page says it: {@code q} words, {@code unit}, {@code programme},
 * {@code group}, {@code year} of study, {@code login} state. A word that is no state or no year asks for all.
 */
public record LearnerSearch(Map<String, String> typed) {

    private static final List<String> FIELDS = List.of("q", "unit", "programme", "group", "year", "login");

    /** Copies what was typed. */
    public LearnerSearch {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field. */
    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /** As the records understand it. */
    public LearnerFilter filter() {
        LoginState state = Arrays.stream(LoginState.values())
                .filter(one -> one.name().equals(of("login")))
                .findFirst()
                .orElse(null);
        Integer year = of("year").matches("[1-9]") ? Integer.valueOf(of("year")) : null;
        return new LearnerFilter(of("q"), of("unit"), of("programme"), of("group"), year, state);
    }

    /** As part of an address. */
    public String text() {
        return FIELDS.stream()
                .map(field -> field + "=" + Asked.encoded(of(field)))
                .collect(Collectors.joining("&"));
    }

    /** Whether anything is narrowed. */
    public boolean isNarrow() {
        return FIELDS.stream().anyMatch(field -> !of(field).isBlank());
    }
}
