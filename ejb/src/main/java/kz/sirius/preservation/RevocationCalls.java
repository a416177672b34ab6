package kz.sirius.preservation;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import kz.sirius.common.Unavailable;
import kz.sirius.signing.RemoteCall;

/** The way on which revocation data and certificates are fetched: over HTTP only, within a time and a size. */
final class RevocationCalls implements DataLoader {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 16 * 1024 * 1024;

    private final transient RemoteCall call;
    private final String type;

    RevocationCalls(Duration patience, String type) {
        this.call = new RemoteCall(patience, LARGEST);
        this.type = type;
    }

    @Override
    public byte[] get(String address) {
        try {
            return call.get(URI.create(address.strip()));
        } catch (Unavailable | IllegalArgumentException e) {
            throw new DSSExternalResourceException("No answer", e);
        }
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        for (String address : addresses) {
            try {
                return new DataAndUrl(address, get(address));
            } catch (DSSExternalResourceException e) {
                // The next address may answer.
                continue;
            }
        }
        throw new DSSExternalResourceException("No address answers");
    }

    @Override
    public byte[] post(String address, byte[] question) {
        try {
            return call.post(URI.create(address.strip()), type, question);
        } catch (Unavailable | IllegalArgumentException e) {
            throw new DSSExternalResourceException("No answer", e);
        }
    }

    @Override
    public void setContentType(String other) {
        // It asks one kind of server only.
    }
}
