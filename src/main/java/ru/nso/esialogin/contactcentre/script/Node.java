package ru.nso.esialogin.contactcentre.script;

import java.util.List;

/**
 * One place of the conversation.
 *
 * @param name which one
 * @param say what is read out to the caller
 * @param act what the operator does and does not say
 * @param next where it goes on; none only at the end
 */
public record Node(Name name, List<String> say, List<String> act, List<Branch> next) {
    /** Copies the lists. */
    public Node {
        say = List.copyOf(say);
        act = List.copyOf(act);
        next = List.copyOf(next);
    }

    /** The places a conversation can have. */
    public enum Name {
        GREETING,
        KEY,
        NOT_FOUND,
        COMPARE,
        NOT_CONFIRMED,
        GENERAL,
        CAUSE,
        SCHOOL,
        QUESTION,
        HAND_OVER,
        CALL_BACK,
        TURN,
        GOODBYE
    }

    /**
     * A way on.
     *
     * @param when in which case, in Russian
     * @param to where to
     */
    public record Branch(String when, Name to) {}
}
