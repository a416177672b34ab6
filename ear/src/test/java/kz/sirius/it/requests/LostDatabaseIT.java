package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import javax.naming.InitialContext;
import kz.sirius.common.Unavailable;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.RequestStatus;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database goes away in the middle of a transaction. */
@ArquillianTest
class LostDatabaseIT {

    @Inject
    Steps steps;

    @Inject
    FrozenRequests requests;

    @Test
    void whoAsksMeanwhileIsNotToldThatNothingIsThere() throws Exception {
        long first = steps.submitted(Learner.of("SDN", 6));
        long second = steps.submitted(Learner.of("SDN", 7));
        UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
        transaction.begin();
        try {
            assertEquals(RequestStatus.SUBMITTED, requests.status(first));
            String session;
            try (Connection connection = Sql.application().getConnection()) {
                session = Sql.column(connection, "select pg_backend_pid()").get(0);
            }
            CompletableFuture.runAsync(() -> end(session)).get();
            // As the server does with the transaction of a connection that it could not give.
            transaction.setRollbackOnly();
            RuntimeException thrown = assertThrows(RuntimeException.class, () -> requests.status(second));
            assertTrue(Unavailable.isBehind(thrown), thrown.toString());
        } finally {
            transaction.rollback();
        }
        assertEquals(RequestStatus.SUBMITTED, requests.status(second));
    }

    /** From a thread that has no transaction, over another connection of the same role. */
    private static void end(String session) {
        try (Connection connection = Sql.application().getConnection()) {
            Sql.column(connection, "select pg_terminate_backend(" + session + ")");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
