package kz.sirius.server;

import java.nio.file.Path;

/** Which of the machines that run the tests beside each other this one is: each has ports and folders of its own. */
public final class Fork {

    private static final int PORTS_APART = 100;

    private Fork() {}

    /** Its number, from 1. */
    public static int number() {
        return Integer.getInteger("sirius.fork", 1);
    }

    /** How far its ports lie above the usual ones, when those of its suite lie so far above them. */
    public static int ports(int suite) {
        return suite + PORTS_APART * (number() - 1) + Integer.getInteger("sirius.port-offset", 0);
    }

    /** A folder of its own in the build folder. */
    public static Path folder(Path target, String name) {
        return target.resolve(name + "-" + number());
    }
}
