package kz.sirius.common;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnavailableTest {

    @Test
    void whatTheDatabaseSaysOfItselfIsAnOutageWhateverIsAroundIt() {
        for (String state : List.of("08006", "53100", "53300", "57P01", "57P03", "57014", "55P03", "40001", "40P01")) {
            assertTrue(Unavailable.isBehind(around(new SQLException("away", state))), state);
        }
        assertTrue(Unavailable.isBehind(around(new Unavailable("the key store"))));
    }

    @Test
    void aCommitThatFailedForIt() {
        Exception commit = new IllegalStateException("Could not commit transaction");
        commit.addSuppressed(new RuntimeException(new SQLException("postmaster exit", "57P01")));
        assertTrue(Unavailable.isBehind(around(commit)));
    }

    @Test
    void whatItSaysOfAStatementIsAFault() {
        for (String state : List.of("23505", "42P01", "22001")) {
            assertFalse(Unavailable.isBehind(around(new SQLException("wrong", state))), state);
        }
        assertFalse(Unavailable.isBehind(around(new SQLException("no state"))));
        assertFalse(Unavailable.isBehind(new IllegalStateException()));
    }

    private static Throwable around(Exception inner) {
        return new IllegalStateException(new RuntimeException(inner));
    }
}
