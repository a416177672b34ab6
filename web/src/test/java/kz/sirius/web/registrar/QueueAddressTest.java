package kz.sirius.web.registrar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.QueueFilter;
import org.junit.jupiter.api.Test;

class QueueAddressTest {

    @Test
    void isReadAsItIsWritten() {
        QueueAddress address = QueueAddress.of(Map.of(
                "queue", "NEAR", "q", "Әбді & Ко", "kind", "TRANSCRIPT", "language", "EN", "unit", "SGM", "page", "2"));
        assertEquals(
                new QueueFilter(QueueFilter.Queue.NEAR, "Әбді & Ко", DocumentKind.TRANSCRIPT, Language.EN, "SGM"),
                address.filter());
        QueueAddress again = QueueAddress.of(parameters(address.toPreview(1040)));
        assertEquals(new QueueAddress(address.filter(), 2, 1040, true), again);
        assertEquals(7, QueueAddress.of(parameters(address.toPage() + 7)).page());
    }

    @Test
    void whatIsNotUnderstoodNarrowsNothing() {
        QueueAddress address = QueueAddress.of(
                Map.of("queue", "<script>", "kind", "X", "language", "kk", "unit", " ", "page", "-1", "case", "1e9"));
        assertEquals(QueueFilter.of(QueueFilter.Queue.TO_CHECK), address.filter());
        assertEquals(0, address.page());
        assertEquals(0, address.open());
        assertFalse(address.isNarrowed());
    }

    @Test
    void anotherQueueForgetsWhatNarrowedThisOne() {
        QueueAddress address = QueueAddress.of(Map.of("q", "Ким", "language", "RU"));
        assertTrue(address.isNarrowed());
        QueueAddress other = QueueAddress.of(parameters(address.toQueue(QueueFilter.Queue.OVER)));
        assertEquals(QueueFilter.of(QueueFilter.Queue.OVER), other.filter());
        QueueAddress everywhere = QueueAddress.of(parameters(address.toEverywhere()));
        assertEquals("Ким", everywhere.filter().search());
        assertNull(everywhere.filter().language());
    }

    private static Map<String, String> parameters(String address) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&", -1))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }
}
