package kz.sirius.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.util.Arrays;
import kz.sirius.common.Clause;

/**
 * Stands before the wall of roles ({@code META-INF/jboss-ejb3.xml}) and writes down whom it turns away. The server makes
 * it and injects nothing.
 */
@Clause("R45")
public class KeepsDenials {

    private static final Logger LOG = System.getLogger(KeepsDenials.class.getName());

    /** Hangs on an exception that stands in the trail already. */
    private static final Throwable WRITTEN = new IllegalStateException("written");

    /** Lets the call through and writes down that it was denied. */
    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (EJBAccessException e) {
            if (!Arrays.asList(e.getSuppressed()).contains(WRITTEN)) {
                e.addSuppressed(WRITTEN);
                write(ActNames.stopped(call, e));
            }
            throw e;
        }
    }

    private static void write(Calls.Stopped stopped) {
        try {
            CDI.current().select(AuditTrail.class).get().refused(stopped.act(), stopped.object(), "DENIED");
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "The trail could not take that " + stopped.act() + " was denied", e);
        }
    }
}
