package ru.nso.esialogin.bench.rivals.easyrules;

import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.Mark;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;

/** L8. */
public final class OrderRules {
    private OrderRules() {}

    /** L8. */
    @Rule(name = "L8", description = "the orders of a pupil contradict each other")
    public static final class Conflict {
        /** Whether there is such a pupil. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            if (situation.isEmployee() || situation.isPupilNowhere()) {
                return false;
            }
            for (Row row : situation.getRows()) {
                if (isConflict(row)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (isConflict(row)) {
                    marks.mark(Mark.ORDERS_CONFLICT, row);
                }
            }
        }

        private static boolean isConflict(Row row) {
            return row.isConcerned() && row.isPupil() && row.isOrdersTold() && row.isOrdersContradictory();
        }
    }

    /** L8, possible. */
    @Rule(name = "L8 perhaps", description = "the card of the pupil who logs in was not found")
    public static final class CardNotFound {
        /** Whether it may hold. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return situation.isPupilNowhere();
        }

        /** Reports it. */
        @Action
        public void report(@Fact("marks") Marks marks) {
            marks.pupilCardNotFound();
        }
    }
}
