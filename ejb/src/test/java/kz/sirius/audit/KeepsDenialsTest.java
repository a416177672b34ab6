package kz.sirius.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class KeepsDenialsTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void whatTheTrailItselfCannotTakeIsNotTakenToTheTrailAgain() throws NoSuchMethodException {
        Method failed = AuditTrail.class.getMethod("failed", String.class, String.class, String.class);
        fails(failed);
        assertEquals(0, said.size(), "it would never end while the database is away");
        fails(Trail.class.getMethod("page", TrailFilter.class, TrailPlace.class, int.class));
        assertEquals(1, said.size(), "where there is no trail, the log says what it did not take");
    }

    @Test
    void aTrailThatCannotBeWrittenDoesNotHideWhatWasThrown() throws NoSuchMethodException {
        Unwritten.here()
                .add(new EndedAct(
                        "trail.page",
                        new AuditEntry(Instant.EPOCH, new Actor("somebody", List.of(), null), "trail.page", "-")));
        fails(Trail.class.getMethod("page", TrailFilter.class, TrailPlace.class, int.class));
        assertEquals(2, said.size(), "what waited and what failed now");
    }

    private void fails(Method method) {
        EJBException away = new EJBException("the database is away");
        InvocationContext call = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, asked, arguments) -> {
                    if (asked.getName().equals("proceed")) {
                        throw away;
                    }
                    return asked.getName().equals("getMethod")
                            ? method
                            : asked.getName().equals("getParameters") ? new Object[0] : null;
                });
        Logger log = Logger.getLogger(KeepsDenials.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        try {
            assertSame(away, assertThrows(EJBException.class, () -> new KeepsDenials().watch(call)));
        } finally {
            log.removeHandler(handler);
        }
    }
}
