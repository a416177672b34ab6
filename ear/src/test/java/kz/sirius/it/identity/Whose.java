package kz.sirius.it.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose things each role reaches: {@code any}, those of its {@code unit}, its {@code own}; a role that is not named none. */
record Whose(Map<String, String> byRole) {

    /** Reads {@code ROLE:whose} parts. */
    static Whose of(Stream<String> parts) {
        return new Whose(
                parts.map(part -> part.split(":")).collect(Collectors.toMap(part -> part[0], part -> part[1])));
    }

    /** Reads a line from this part on. */
    static Whose of(String[] parts, int from) {
        return of(Arrays.stream(parts).skip(from));
    }

    /** What this person must be answered: {@code denied}, {@code reached} or {@code absent}. */
    String answer(Person person, Thing thing) {
        String whose = byRole.get(person.role());
        if (whose == null) {
            return "denied";
        }
        boolean his = switch (whose) {
            case "any" -> true;
            case "none" -> false;
            case "unit" -> person.unit().equals(thing.unit());
            default -> person.login().equals(thing.owner());
        };
        return his ? "reached" : "absent";
    }
}
