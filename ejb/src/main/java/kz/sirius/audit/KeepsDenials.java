package kz.sirius.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import kz.sirius.common.Clause;

/**
 * Stands before the wall of roles and around the transaction ({@code META-INF/jboss-ejb3.xml}): takes down whom the wall
 * turns away, and what failed only when the transaction was to end, as when two changed the same thing at once; and
 * writes all that was taken down once no transaction is open. The server makes it and injects nothing.
 */
@Clause("R45")
public class KeepsDenials {

    private static final Logger LOG = System.getLogger(KeepsDenials.class.getName());

    /** Lets the call through; then writes how it ended, and what was inside it, unless it was done. */
    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        if (call.getMethod().getDeclaringClass() == AuditTrail.class) {
            // What the trail cannot take, it cannot take either that it did not take it.
            return call.proceed();
        }
        Unwritten unwritten = Unwritten.here();
        unwritten.begin();
        try {
            return proceeded(call, unwritten);
        } finally {
            unwritten.end();
            unwritten.due().forEach(KeepsDenials::keep);
        }
    }

    private static Object proceeded(InvocationContext call, Unwritten unwritten) throws Exception {
        try {
            return call.proceed();
        } catch (EJBAccessException e) {
            if (!Seen.isWritten(e)) {
                Seen.written(e);
                take(ActNames.stopped(call, e), unwritten);
            }
            throw e;
        } catch (EJBException e) {
            if (!Seen.isByABean(e)) {
                Seen.byABean(e);
                Seen.written(e);
                take(ActNames.stopped(call, e), unwritten);
            }
            throw e;
        }
    }

    private static void take(Calls.Stopped stopped, Unwritten unwritten) {
        try {
            AuditTrail audit = trail();
            unwritten.add(
                    stopped.thrown() instanceof EJBAccessException
                            ? audit.refused(stopped.act(), stopped.object(), "DENIED")
                            : audit.failed(stopped.act(), stopped.object(), Calls.kind(stopped.thrown())));
        } catch (RuntimeException e) {
            LOG.log(
                    Logger.Level.ERROR,
                    "The trail could not take that {0} was denied or failed: {1}",
                    stopped.act(),
                    Calls.kind(e));
        }
    }

    private static void keep(EndedAct act) {
        try {
            trail().keep(act);
        } catch (RuntimeException e) {
            LOG.log(
                    Logger.Level.ERROR,
                    "The trail could not take that {0} was refused or failed: {1}",
                    act.name(),
                    Calls.kind(e));
        }
    }

    private static AuditTrail trail() {
        return CDI.current().select(AuditTrail.class).get();
    }
}
