package kz.sirius.audit;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;

/**
 * Stands before every session bean ({@code META-INF/ejb-jar.xml}) and takes down what was refused or failed;
 * {@link KeepsDenials} writes it into the trail once the transaction is over, each in one of its own. What is asked too
 * often is not written: whoever floods the check of documents shall
 * not fill the trail with it. When the trail itself cannot be written, the caller still learns why he was refused.
 */
@Clause("R45")
public class KeepsRefusals {

    private static final Logger LOG = System.getLogger(KeepsRefusals.class.getName());
    private static final ThreadLocal<Calls> CALLS = ThreadLocal.withInitial(Calls::new);

    @Inject
    AuditTrail audit;

    @Resource
    TransactionSynchronizationRegistry transactions;

    /** Lets the call through and writes down how it ended, unless it was done. */
    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        Calls calls = CALLS.get();
        calls.begin();
        boolean returned = false;
        try {
            Object given = call.proceed();
            returned = true;
            write(calls.returned());
            return given;
        } catch (Exception | Error e) {
            if (!returned) {
                Seen.byABean(e);
                write(calls.threw(ActNames.stopped(call, e)));
            }
            throw e;
        } finally {
            if (calls.isOver()) {
                CALLS.remove();
            }
        }
    }

    private void write(List<Calls.Stopped> all) {
        all.forEach(this::write);
    }

    private void keep(EndedAct act) {
        Unwritten unwritten = Unwritten.here();
        if (unwritten.isAskedFor()) {
            unwritten.add(act, transactions);
        } else {
            audit.keep(act);
        }
    }

    private void write(Calls.Stopped stopped) {
        try {
            if (stopped.thrown() instanceof Refusal refusal) {
                if (refusal.code().kind() != RefusalCode.Kind.TOO_OFTEN) {
                    keep(audit.refused(
                            stopped.act(), stopped.object(), refusal.code().code()));
                }
            } else if (!Seen.isWritten(stopped.thrown())) {
                keep(audit.failed(stopped.act(), stopped.object(), Calls.kind(stopped.thrown())));
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Logger.Level.ERROR,
                    "The trail could not take that {0} was refused or failed: {1}",
                    stopped.act(),
                    Calls.kind(e));
        }
    }
}
