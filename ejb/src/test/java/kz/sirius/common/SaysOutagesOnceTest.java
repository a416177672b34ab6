package kz.sirius.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaysOutagesOnceTest {

    private static final Logger LOG = Logger.getLogger(SaysOutagesOnce.class.getName());

    private final SaysOutagesOnce around = new SaysOutagesOnce();
    private final List<String> said = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            said.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void noLonger() {
        LOG.removeHandler(handler);
    }

    @Test
    void anOutageIsOneLineAndItsEndAnother() throws Exception {
        EJBException outage = new EJBException(new SQLException("refused", "08001"));
        for (int beat = 0; beat < 5; beat++) {
            assertNull(around.beat(call(outage)));
        }
        assertEquals(1, said.size());
        around.beat(call(null));
        around.beat(call(null));
        assertEquals(2, said.size());
        around.beat(call(outage));
        assertEquals(3, said.size(), "the next one is told again");
    }

    @Test
    void whatIsNoOutageGoesOnToTheServer() {
        assertThrows(IllegalStateException.class, () -> around.beat(call(new IllegalStateException("ours"))));
        assertEquals(List.of(), said);
    }

    private static InvocationContext call(@Nullable RuntimeException thrown) {
        return (InvocationContext) Proxy.newProxyInstance(
                SaysOutagesOnceTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, arguments) -> {
                    if (asked.getName().equals("proceed") && thrown != null) {
                        throw thrown;
                    }
                    return asked.getName().equals("getMethod") ? Object.class.getMethod("hashCode") : null;
                });
    }
}
