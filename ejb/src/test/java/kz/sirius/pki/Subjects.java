package kz.sirius.pki;

import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** Names of the form of the national authority. */
public final class Subjects {

    private Subjects() {}

    /** A person without an organisation: the given name stands in the common name, the patronymic alone in G. */
    public static X500Name person(String surname, String givenName, @Nullable String patronymic, String iin) {
        return builder(surname, givenName, patronymic, iin).build();
    }

    /** An employee of an organisation, whose BIN stands in OU. */
    public static X500Name employee(
            String surname, String givenName, @Nullable String patronymic, String iin, String[] organisationAndBin) {
        return builder(surname, givenName, patronymic, iin)
                .addRDN(BCStyle.O, organisationAndBin[0])
                .addRDN(BCStyle.OU, "BIN" + organisationAndBin[1])
                .build();
    }

    private static X500NameBuilder builder(String surname, String givenName, @Nullable String patronymic, String iin) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, (surname + " " + givenName).toUpperCase(Locale.ROOT))
                .addRDN(BCStyle.SURNAME, surname.toUpperCase(Locale.ROOT))
                .addRDN(BCStyle.SERIALNUMBER, "IIN" + iin)
                .addRDN(BCStyle.C, "KZ");
        if (patronymic != null) {
            name.addRDN(BCStyle.GIVENNAME, patronymic.toUpperCase(Locale.ROOT));
        }
        return name;
    }
}
