package ru.nso.esialogin.audit.worklist;

import java.time.LocalDate;

/** How far an item is. */
public sealed interface ItemState {

    /** The name of the state. */
    Step step();

    /** Names of the states. */
    enum Step {
        OPEN,
        ASSIGNED,
        DONE_BY_ITSELF,
        WAIVED
    }

    /** Nobody has taken it. */
    record Open() implements ItemState {
        @Override
        public Step step() {
            return Step.OPEN;
        }
    }

    /**
     * Somebody has taken it.
     *
     * @param assignment who, and until when
     * @param overdue whether that day has passed
     */
    record Assigned(Assignment assignment, boolean overdue) implements ItemState {
        @Override
        public Step step() {
            return Step.ASSIGNED;
        }
    }

    /**
     * A later audit says that everybody who waited for it gets in.
     *
     * @param seenOn the day of that audit
     */
    record DoneByItself(LocalDate seenOn) implements ItemState {
        @Override
        public Step step() {
            return Step.DONE_BY_ITSELF;
        }
    }

    /**
     * The school has decided to leave it as it is for a while.
     *
     * @param waiver why, and until when
     */
    record Waived(Waiver waiver) implements ItemState {
        @Override
        public Step step() {
            return Step.WAIVED;
        }
    }
}
