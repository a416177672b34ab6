package kz.sirius.common;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the product, read through MicroProfile Config: system property, then environment variable, then the
 * commented defaults in {@code META-INF/microprofile-config.properties}.
 */
public enum Setting {
    /** Address of this installation as the reader of a document or mail types it, without a slash at the end. */
    PUBLIC_ADDRESS("sirius.public-address"),
    /** Whether learners are told by mail what became of their requests. */
    MAIL("sirius.mail.on"),
    /** Domain of the mail addresses of staff, whose names are their logins; empty where staff have none. */
    MAIL_STAFF_DOMAIN("sirius.mail.staff-domain"),
    /** Whether this is a demonstration: documents carry the demonstration mark. */
    DEMO("sirius.demo"),
    /** Whether the session's cookie travels over encrypted connections only. */
    COOKIE_SECURE("sirius.cookie.secure"),
    /** Whether FX and F that were not retaken count in the GPA. */
    GPA_INCLUDE_FAILED("sirius.gpa.include-failed"),
    /** Fewest grades of which a distribution table is made; with fewer the document explains why there is none. */
    DISTRIBUTION_MINIMUM("sirius.distribution.minimum"),
    /** Folder of the extract that is loaded at the start of an installation without records; empty for none. */
    FIRST_EXTRACT("sirius.first-extract"),
    /** Login of the first administrator of a new installation; empty for none. */
    FIRST_ADMINISTRATOR("sirius.first-administrator"),
    /** One-time password of the first administrator; only from the environment. */
    FIRST_ADMINISTRATOR_PASSWORD("sirius.first-administrator-password"),
    /** Least number of characters of a password. */
    PASSWORD_LENGTH("sirius.password.length"),
    /** Rounds of the hash of a password: what one guess costs whoever has stolen the hashes, and us at each login. */
    PASSWORD_ITERATIONS("sirius.password.iterations"),
    /** File with the SHA-1 of breached passwords, one a line in ascending order; empty for none. */
    BREACHED_PASSWORDS("sirius.password.breached"),
    /** Wrong passwords in a row that shut the door of an account. */
    TRIES_OF_ACCOUNT("sirius.login.tries-of-account"),
    /** Wrong passwords in a row that shut the door for an address. */
    TRIES_OF_ADDRESS("sirius.login.tries-of-address"),
    /** Minutes for which a door is shut the first time; each further time twice as long, up to eight hours. */
    TRIES_SHUT("sirius.login.shut-minutes"),
    /** Days for which a one-time password opens the door. */
    ONE_TIME_DAYS("sirius.password.one-time-days"),
    /** Days after which a paper version that is ready counts as unclaimed, and its holder is reminded once. */
    PAPER_UNCLAIMED_DAYS("sirius.paper.unclaimed-days"),
    /** Where and when paper is handed out, in each language. */
    PAPER_PLACE("sirius.paper.place"),
    /** How the days of the service period are counted. */
    DEADLINE_MODE("sirius.deadline.mode"),
    /** Length of the service period in days of the mode (T2). */
    SERVICE_DAYS("sirius.deadline.days"),
    /** Version of the text to which learners consent. */
    CONSENT_VERSION("sirius.consent.version"),
    /** Full name of the university, in each language. */
    INSTITUTION_NAME("sirius.institution.name"),
    /** Short name of the university, in each language. */
    INSTITUTION_SHORT("sirius.institution.short"),
    /** What kind of institution it is, for item 2.3 of the Diploma Supplement, in each language. */
    INSTITUTION_STATUS("sirius.institution.status"),
    /** Name of the registrar's office, in each language. */
    INSTITUTION_OFFICE("sirius.institution.office"),
    /** Site of the university, as the data of its documents names it. */
    INSTITUTION_SITE("sirius.institution.site"),
    /** Domain by which other universities know it (SCHAC). */
    INSTITUTION_SCHAC("sirius.institution.schac"),
    /** File with the emblem of the university (SVG); empty for none. */
    INSTITUTION_EMBLEM("sirius.institution.emblem"),
    /** Code of the procedure, in each language (R1). */
    PROCEDURE_CODE("sirius.procedure.code"),
    /** Edition of the procedure (R1). */
    PROCEDURE_EDITION("sirius.procedure.edition"),
    /** Questions a minute that one address may ask about documents. */
    VERIFICATION_PER_MINUTE("sirius.verification.per-minute"),
    /** Questions that one address may ask at once. */
    VERIFICATION_BURST("sirius.verification.burst"),
    /** Altered files that are compared with the issued one at once; further ones get their verdict without that. */
    VERIFICATION_COMPARISONS("sirius.verification.comparisons"),
    /** Seconds for which a program that has proved its password need not have it hashed again. */
    API_REMEMBER_SECONDS("sirius.api.remember-seconds"),
    /** Calls a minute that one account may make. */
    API_ACCOUNT_PER_MINUTE("sirius.api.account-per-minute"),
    /** Calls that one account may make at once. */
    API_ACCOUNT_BURST("sirius.api.account-burst"),
    /** Calls a minute that one address may make before it has proved who it is. */
    API_ADDRESS_PER_MINUTE("sirius.api.address-per-minute"),
    /** Calls that one address may make at once before it has proved who it is. */
    API_ADDRESS_BURST("sirius.api.address-burst"),
    /** Hours for which the answer to a call with an {@code Idempotency-Key} is kept. */
    API_KEEP_HOURS("sirius.api.keep-hours"),
    /** Addresses of the proxies that are believed about whom they ask for. */
    TRUSTED_PROXIES("sirius.trusted-proxies"),
    /** File outside the database with the last number of each register and the last link of the trail's chain. */
    HEADS_FILE("sirius.heads.file"),
    /** A second place for the same; empty for none. */
    HEADS_SECOND("sirius.heads.second"),
    /** Whether the clock is right although an earlier act bears a later time. */
    CLOCK_RIGHT("sirius.clock.right"),
    /** Address of the time-stamp authority (RFC 3161); empty for none. */
    TSA_URL("sirius.tsa.url"),
    /** Object identifier of the policy under which it stamps; empty for its own. */
    TSA_POLICY("sirius.tsa.policy"),
    /** Milliseconds for which a signature waits for a time stamp. */
    TSA_TIMEOUT("sirius.tsa.timeout"),
    /** Whose certificates sign documents: {@code ANY} or {@code ORG_ONLY}. */
    SIGNING_CERTIFICATES("sirius.signing.certificates"),
    /** The BIN of the university, as certificates of its employees carry it. */
    INSTITUTION_BIN("sirius.institution.bin"),
    /** Whether the revocation services that certificates name are asked. */
    REVOCATION_ONLINE("sirius.revocation.online"),
    /** Milliseconds for which one waits for the answer of such a service. */
    REVOCATION_TIMEOUT("sirius.revocation.timeout"),
    /** Days before its end at which the proof of a document is renewed. */
    PRESERVATION_RENEW_DAYS("sirius.preservation.renew-days"),
    /** Stored files that one portion of the night's walk compares with their hashes. */
    PRESERVATION_CHECK_PORTION("sirius.preservation.check-portion");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /** Key in the configuration. */
    public String key() {
        return key;
    }

    /** Value in force as text. */
    public String text() {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse("");
    }

    /** Value in force in one language, for settings that have one for each. */
    public String in(Language language) {
        return ConfigProvider.getConfig()
                .getOptionalValue(key + "." + language.tag(), String.class)
                .orElse("");
    }

    /** Value in force as a number. */
    public int number() {
        return ConfigProvider.getConfig().getValue(key, Integer.class);
    }

    /** Value in force as yes or no. */
    public boolean on() {
        return ConfigProvider.getConfig().getValue(key, Boolean.class);
    }
}
