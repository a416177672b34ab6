package kz.sirius.it.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code addresses.txt}.
 *
 * @param path with {@code {}} where the key of the thing stands
 * @param open whom it is open to beside the roles: EVERYBODY, KNOWN or nobody
 * @param reached what those are answered who reach it
 * @param absent what is answered for what does not exist
 * @param once whether who reaches the thing ends it
 * @param alike whether what does not exist is answered like a thing that one reaches
 */
record Address(
        String verb,
        String path,
        @Nullable Kind kind,
        String open,
        Whose whose,
        Set<Integer> reached,
        int absent,
        boolean once,
        boolean alike) {

    private static final Person NOBODY = new Person("", "NOBODY", "");

    static List<Address> all() {
        return Tables.lines("addresses.txt").stream().map(Address::of).toList();
    }

    private static Address of(String line) {
        String[] parts = line.split(" ");
        List<String> words = Arrays.asList(parts).subList(3, parts.length);
        return new Address(
                parts[0],
                parts[1],
                parts[2].equals("-") ? null : Kind.valueOf(parts[2]),
                words.stream()
                        .filter(Set.of("EVERYBODY", "KNOWN")::contains)
                        .findFirst()
                        .orElse(""),
                Whose.of(words.stream().filter(word -> word.contains(":"))),
                statuses(words),
                words.contains("absent=200") ? 200 : 404,
                words.contains("once"),
                words.contains("alike"));
    }

    private static Set<Integer> statuses(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("="))
                .map(word -> Arrays.stream(word.substring(1).split("\\|"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .findFirst()
                .orElse(new TreeSet<>(Set.of(200)));
    }

    boolean isCall() {
        return path.startsWith("/api/");
    }

    /** The address of this thing. */
    String at(Object key) {
        return path.replace("{}", String.valueOf(key));
    }

    /** What must be answered: {@code login}, {@code change}, {@code denied}, {@code reached} or {@code absent}. */
    String answer(Person person, Thing thing) {
        boolean newcomer = person.role().equals("NEWCOMER");
        boolean named = whose.byRole().containsKey(person.role());
        if (open.equals("EVERYBODY")) {
            return "reached";
        }
        if (newcomer && isCall()) {
            return named ? "reached" : "denied";
        }
        if (person.role().equals(NOBODY.role())) {
            return "login";
        }
        if (open.equals("KNOWN")) {
            return "reached";
        }
        if (newcomer) {
            return "change";
        }
        return kind != null ? whose.answer(person, thing) : named ? "reached" : "denied";
    }

    /** Who is not logged in. */
    static Person nobody() {
        return NOBODY;
    }

    /** What is known of all addresses of a page: names of what stands behind the question mark. */
    static Map<String, Set<String>> parameters() {
        return all().stream()
                .collect(Collectors.toMap(
                        address -> address.path().split("\\?")[0],
                        address -> Arrays.stream(address.path()
                                        .replaceFirst("^[^?]*\\??", "")
                                        .split("&"))
                                .map(part -> part.split("=")[0])
                                .collect(Collectors.toSet()),
                        (one, other) -> {
                            Set<String> both = new TreeSet<>(one);
                            both.addAll(other);
                            return both;
                        }));
    }
}
