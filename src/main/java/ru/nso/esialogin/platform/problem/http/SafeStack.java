package ru.nso.esialogin.platform.problem.http;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A stack trace for the log without the messages of the exceptions: those may quote what a person entered. */
public final class SafeStack {
    private static final int FRAMES = 40;

    private SafeStack() {}

    /** Classes and lines of a failure and of its causes. */
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ")
                    .append(t.getClass().getName());
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n  at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
