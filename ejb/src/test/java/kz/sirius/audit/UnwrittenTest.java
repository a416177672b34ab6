package kz.sirius.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnwrittenTest {

    private final EndedAct act = new EndedAct(
            "identity.block-login",
            new AuditEntry(Instant.EPOCH, new Actor("somebody", List.of(), null), "identity.block-login", "-"));
    private int status = Status.STATUS_ACTIVE;

    @Test
    void whatWasRefusedWaitsUntilNoTransactionIsOpen() {
        Unwritten here = Unwritten.here();
        here.begin();
        here.begin();
        here.add(act, transactions());
        here.end();
        assertEquals(List.of(), here.due(), "the refused act still holds its connection");
        status = Status.STATUS_NO_TRANSACTION;
        assertEquals(List.of(act), here.due());
        assertEquals(List.of(), here.due(), "once");
        here.end();
        assertFalse(here.isAskedFor());
    }

    @Test
    void withTheOutermostCallEverythingIsWrittenWhateverIsOpen() {
        Unwritten here = Unwritten.here();
        here.begin();
        here.add(act);
        assertTrue(here.isAskedFor());
        assertEquals(List.of(), here.due(), "it is not known whether a transaction is open");
        here.end();
        assertEquals(List.of(act), here.due());
    }

    private TransactionSynchronizationRegistry transactions() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, asked, arguments) -> status);
    }
}
