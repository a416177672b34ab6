package kz.sirius.identity;

import java.util.List;
import java.util.stream.Stream;

/** Names of the roles, as verbs name them in {@code @RolesAllowed}. */
public final class Roles {

    /** Asks for documents of his own. */
    public static final String LEARNER = "LEARNER";
    /** Dean's office: gives logins to learners of its unit (P1). */
    public static final String DEANERY = "DEANERY";
    /** Registrar specialist: checks and approves (T8). */
    public static final String REGISTRAR = "REGISTRAR";
    /** Head of the registrar's office: approves and signs (T8). */
    public static final String REGISTRAR_HEAD = "REGISTRAR_HEAD";
    /** Dean of a school: signs for its learners (T8). */
    public static final String DEAN = "DEAN";
    /** Head of a division: signs for its learners (T8). */
    public static final String DIVISION_HEAD = "DIVISION_HEAD";
    /** Head of the institution: signs where a policy names that office (A1). */
    public static final String INSTITUTION_HEAD = "INSTITUTION_HEAD";
    /** Imports records, gives staff accounts, appoints officials, keeps the calendar. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Reads everything that the law lets him read, changes nothing. */
    public static final String AUDITOR = "AUDITOR";
    /** The product itself: timers and listeners. Nobody can be given this role. */
    public static final String SYSTEM = "SYSTEM";
    /** Who logged in with a one-time password and has yet to choose his own; may do nothing else. */
    public static final String NEWCOMER = "NEWCOMER";

    /** The roles that staff can be given. */
    public static final List<String> STAFF =
            List.of(DEANERY, REGISTRAR, REGISTRAR_HEAD, DEAN, DIVISION_HEAD, INSTITUTION_HEAD, ADMINISTRATOR, AUDITOR);

    /** The roles with which people come in. */
    public static final List<String> GRANTED =
            Stream.concat(Stream.of(LEARNER), STAFF.stream()).toList();

    /** The roles that hold for one unit only. */
    public static final List<String> OF_A_UNIT = List.of(DEANERY, DEAN, DIVISION_HEAD);

    private Roles() {}
}
