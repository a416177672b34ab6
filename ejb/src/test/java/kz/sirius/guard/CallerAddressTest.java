package kz.sirius.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallerAddressTest {

    private static final List<String> PROXIES = List.of("10.0.0.1", "10.0.0.2");

    @Test
    void believesATrustedProxyOnly() {
        assertEquals("203.0.113.9", CallerAddress.of("203.0.113.9", "198.51.100.7", PROXIES));
        assertEquals("198.51.100.7", CallerAddress.of("10.0.0.1", "198.51.100.7", PROXIES));
        assertEquals("198.51.100.7", CallerAddress.of("10.0.0.1", "1.1.1.1, 198.51.100.7, 10.0.0.2", PROXIES));
        assertEquals("10.0.0.1", CallerAddress.of("10.0.0.1", null, PROXIES));
        assertEquals("10.0.0.1", CallerAddress.of("10.0.0.1", "198.51.100.7", List.of()));
    }

    @Test
    void knowsAnIpv6ProxyByItsAddressAndNotByItsNetwork() {
        List<String> proxies = List.of(CallerAddress.written("2001:DB8::5"));
        assertEquals("2001:db8:0:0:0:0:0:5", CallerAddress.of("2001:db8::5", null, proxies));
        assertEquals("2001:db8:0:0:0:0:0:5", CallerAddress.of("2001:db8:0:0:0:0:0:5", null, proxies));
        assertEquals("198.51.100.7", CallerAddress.of("2001:db8:0:0:0:0:0:5", "198.51.100.7", proxies));
        assertEquals("2001:db8:0:0::/64", CallerAddress.of("2001:db8:0:0:0:0:0:6", "198.51.100.7", proxies));
    }

    @Test
    void whatOnlyLooksLikeAnAddressStaysAsItIs() {
        for (String text :
                List.of("203.0.113.9", "unknown", "dead:beef", "::::", "fe80::1%eth0", "1:2:3:4:5:6:7:8:9")) {
            assertEquals(text, CallerAddress.written(text));
        }
    }

    @Test
    void countsAnIpv6NetworkAsOne() {
        assertEquals("2001:db8:1:2::/64", CallerAddress.of("2001:DB8:1:2:3:4:5:6", null, PROXIES));
        assertEquals("2001:db8:1:2::/64", CallerAddress.of("2001:db8:1:2::9", null, PROXIES));
        assertEquals("2001:db8:0:0::/64", CallerAddress.of("2001:db8::9", null, PROXIES));
    }
}
