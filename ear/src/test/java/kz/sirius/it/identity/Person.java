package kz.sirius.it.identity;

import java.util.List;
import kz.sirius.it.Learner;

/** Somebody who asks, with the unit for which he has his role. */
record Person(String login, String role, String unit) {

    /** One of each role, and more where it matters whose things they are. */
    static List<Person> all() {
        return List.of(
                new Person(Learner.of("SGM", 3), "LEARNER", "SGM"),
                new Person(Learner.of("SGM", 4), "LEARNER", "SGM"),
                new Person(Learner.of("SDN", 3), "LEARNER", "SDN"),
                new Person("registrar", "REGISTRAR", ""),
                new Person("head", "REGISTRAR_HEAD", ""),
                new Person("dean.sgm", "DEAN", "SGM"),
                new Person("dean.sdn", "DEAN", "SDN"),
                new Person("dean.sph", "DEAN", "SPH"),
                new Person("division.pge", "DIVISION_HEAD", "PGE"),
                new Person("rector", "INSTITUTION_HEAD", ""),
                new Person("deanery.sgm", "DEANERY", "SGM"),
                new Person("admin", "ADMINISTRATOR", ""),
                new Person("auditor", "AUDITOR", ""));
    }
}
