package kz.sirius.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** Who holds a key and signs with it: the server's key store for an official, or later the holder's own browser. */
public interface KeyHolder {

    /** His certificate first, then those of its issuers. */
    List<X509Certificate> chain();

    /** A detached CMS signature (CAdES) over these bytes. */
    byte[] sign(byte[] data);

    /** An XML file with an enveloped signature ({@link XmlSignature}). */
    byte[] signXml(byte[] xml);
}
