package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.common.Clause;
import kz.sirius.identity.People;
import kz.sirius.identity.Roles;

/** The registrar's office: who may take requests and be given them. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "R17"})
public class Colleagues {

    @Inject
    People people;

    /** One of them. */
    public record Colleague(String login, String name) implements Serializable {}

    /** All who may come in, by name. */
    public List<Colleague> all() {
        return Stream.of(Roles.REGISTRAR, Roles.REGISTRAR_HEAD)
                .flatMap(role -> people.having(role).stream())
                .distinct()
                .flatMap(login ->
                        people
                                .named(login)
                                .map(name -> new Colleague(login, name.surname() + " " + name.givenName()))
                                .stream())
                .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::login))
                .toList();
    }
}
