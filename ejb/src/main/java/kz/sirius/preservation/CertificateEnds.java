package kz.sirius.preservation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import kz.sirius.common.Time;

/**
 * The certificate of an official ends within sixty days, or has ended. Told every night until another is in force.
 *
 * @param sha256 of the certificate, in hexadecimal
 * @param login of the official
 * @param name his surname and given name
 * @param until last moment of the certificate
 */
public record CertificateEnds(String sha256, String login, String name, Instant until) {

    /** Its last day in Almaty as it is written in all three languages: {@code 30.11.2026}. */
    public String untilText() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(Time.dateOf(until));
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return sha256.substring(0, 16) + " " + until;
    }
}
