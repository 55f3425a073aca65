package ru.nso.esialogin.ticket.reply.automatic;

import java.util.List;
import ru.nso.esialogin.ticket.triage.Missing;

/** Whether a letter is answered without anybody looking at the answer. */
public sealed interface Decision {

    /** It is asked for this. */
    record Ask(List<Missing> what) implements Decision {
        /** Copies the list. */
        public Ask {
            what = List.copyOf(what);
        }
    }

    /** It is not answered. */
    record Silent(Why why) implements Decision {}

    /** Why not. */
    enum Why {
        /** A machine, a list, one of ours, or one that came back. */
        NOT_A_PERSON,
        /** Nobody can be answered. */
        NO_ADDRESS,
        /** The answer would come to us. */
        OWN_ADDRESS,
        /** The sender's domain says that it did not send it: the answer would go to somebody who wrote nothing. */
        FORGED,
        /** Somebody works on it. */
        IN_HAND,
        NOTHING_MISSING,
        /** It is told what it is about, and that is no login: no picture of a screen helps there. */
        NO_LOGIN,
        /** What is missing was asked for before. */
        ASKED_BEFORE,
        /** There was one for this thread within a day. */
        ANSWERED_TODAY,
        /** This address got as many within a day as it may. */
        ADDRESS_ANSWERED_TODAY,
        /** All together got as many within a day as they may: that is a loop. */
        TOO_MANY
    }
}
