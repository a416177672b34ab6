package kz.sirius.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import kz.sirius.common.Clause;

/**
 * Stands before the wall of roles and around the transaction ({@code META-INF/jboss-ejb3.xml}): writes down whom the wall
 * turns away, and what failed only when the transaction was to end, as when two changed the same thing at once. The
 * server makes it and injects nothing.
 */
@Clause("R45")
public class KeepsDenials {

    private static final Logger LOG = System.getLogger(KeepsDenials.class.getName());

    /** Lets the call through and writes down that it was denied, or that its transaction did not come to its end. */
    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        if (call.getMethod().getDeclaringClass() == AuditTrail.class) {
            // What the trail cannot take, it cannot take either that it did not take it.
            return call.proceed();
        }
        try {
            return call.proceed();
        } catch (EJBAccessException e) {
            if (!Seen.isWritten(e)) {
                Seen.written(e);
                write(ActNames.stopped(call, e));
            }
            throw e;
        } catch (EJBException e) {
            if (!Seen.isByABean(e)) {
                Seen.byABean(e);
                Seen.written(e);
                write(ActNames.stopped(call, e));
            }
            throw e;
        }
    }

    private static void write(Calls.Stopped stopped) {
        try {
            AuditTrail audit = CDI.current().select(AuditTrail.class).get();
            if (stopped.thrown() instanceof EJBAccessException) {
                audit.refused(stopped.act(), stopped.object(), "DENIED");
            } else {
                audit.failed(stopped.act(), stopped.object(), Calls.kind(stopped.thrown()));
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Logger.Level.ERROR,
                    "The trail could not take that {0} was denied or failed: {1}",
                    stopped.act(),
                    Calls.kind(e));
        }
    }
}
