package ru.nso.esialogin.platform.problem;

import java.io.IOException;

/** The client has gone before its request was read to the end: nothing is wrong here, and nobody waits for an answer. */
public final class HungUp extends IOException {
    private static final long serialVersionUID = 1L;

    /** Causes may go round in a circle. */
    private static final int MOST_CAUSES = 20;

    /** @param cause what reading came to */
    public HungUp(IOException cause) {
        super("the client has gone", cause);
    }

    /** Whether that is behind a failure. */
    public static boolean isBehind(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < MOST_CAUSES; t = t.getCause()) {
            if (t instanceof HungUp) {
                return true;
            }
            depth++;
        }
        return false;
    }
}
