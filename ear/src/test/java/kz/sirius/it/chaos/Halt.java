package kz.sirius.it.chaos;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Halts another Java machine, whole and for good, where one of its threads enters a method. It is the debugger's way in:
 * the product holds nothing for it.
 */
final class Halt {

    private static final int PATIENCE = 60;

    private final VirtualMachine machine;
    private final String type;
    private final String method;
    private final CountDownLatch reached = new CountDownLatch(1);

    private Halt(VirtualMachine machine, String type, String method) {
        this.machine = machine;
        this.type = type;
        this.method = method;
    }

    /** Option of a machine that can be halted. */
    static String option(int port) {
        return "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + port;
    }

    /** Lays the halt; it lasts until that machine is killed. */
    static Halt at(int port, String type, String method) throws IOException {
        AttachingConnector socket = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> to = socket.defaultArguments();
        to.get("hostname").setValue("127.0.0.1");
        to.get("port").setValue(String.valueOf(port));
        try {
            Halt halt = new Halt(socket.attach(to), type, method);
            halt.lay();
            return halt;
        } catch (IllegalConnectorArgumentsException e) {
            throw new IOException(e);
        }
    }

    /** Waits until a thread stands there, and with it the whole machine. */
    void awaitReached() throws InterruptedException {
        if (!reached.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("Nobody came to " + type + "#" + method);
        }
    }

    private void lay() {
        ClassPrepareRequest later = machine.eventRequestManager().createClassPrepareRequest();
        later.addClassFilter(type);
        later.setSuspendPolicy(EventRequest.SUSPEND_ALL);
        later.enable();
        machine.classesByName(type).forEach(this::breakIn);
        Thread events = new Thread(this::hear, "halt");
        events.setDaemon(true);
        events.start();
    }

    private void breakIn(ReferenceType found) {
        for (Method each : found.methodsByName(method)) {
            try {
                if (!each.allLineLocations().isEmpty()) {
                    var point = machine.eventRequestManager().createBreakpointRequest(each.location());
                    point.setSuspendPolicy(EventRequest.SUSPEND_ALL);
                    point.enable();
                }
            } catch (AbsentInformationException e) {
                throw new IllegalStateException(type + " was compiled without lines", e);
            }
        }
    }

    private void hear() {
        try {
            while (reached.getCount() > 0) {
                EventSet set = machine.eventQueue().remove();
                for (Event event : set) {
                    if (event instanceof ClassPrepareEvent loaded) {
                        breakIn(loaded.referenceType());
                    } else if (event instanceof BreakpointEvent) {
                        reached.countDown();
                    }
                }
                if (reached.getCount() > 0) {
                    set.resume();
                }
            }
        } catch (VMDisconnectedException e) {
            // It was killed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
