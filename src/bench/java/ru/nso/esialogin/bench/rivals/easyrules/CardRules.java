package ru.nso.esialogin.bench.rivals.easyrules;

import java.util.List;
import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.Mark;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;

/** D7, D9. */
public final class CardRules {
    private CardRules() {}

    /** D7. */
    @Rule(name = "D7", description = "a pupil has two active cards in one system")
    public static final class Doubled {
        /** Whether there is such a pupil. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            if (situation.isEmployee()) {
                return false;
            }
            for (Row row : situation.getRows()) {
                if (isDoubled(row, situation)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (isDoubled(row, situation)) {
                    marks.mark(Mark.DOUBLED, row);
                }
            }
        }

        private static boolean isDoubled(Row row, Situation situation) {
            if (!row.isConcerned() || !row.isPupil() || !row.isCardActive()) {
                return false;
            }
            for (Row other : situation.getRows()) {
                if (other != row
                        && other.isPupil()
                        && other.getPlace() == row.getPlace()
                        && other.getFileKey().equals(row.getFileKey())
                        && other.isCardActive()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** D9. */
    @Rule(name = "D9", description = "the account leads to somebody else, or to one of several own records")
    public static final class Linked {
        /** Whether it does. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return situation.isAccountTold() && (isAnyOther(situation) || isOnly(situation));
        }

        /** Marks where it leads. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            boolean other = isAnyOther(situation);
            for (Row row : situation.getRows()) {
                if (other ? isOther(row) : isOwnRecord(row) && row.getKeys().isLinked()) {
                    marks.mark(other ? Mark.LINKED_TO_OTHER : Mark.ONLY_LINKED, row);
                }
            }
        }

        private static boolean isAnyOther(Situation situation) {
            for (Row row : situation.getRows()) {
                if (isOther(row)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOther(Row row) {
            return row.getKeys().isLinked()
                    && row.isSearched()
                    && !row.getKeys().isOwnByLink();
        }

        private static boolean isOnly(Situation situation) {
            boolean linked = false;
            boolean unlinked = false;
            for (Row row : situation.isIncomplete() ? situation.getRows() : List.<Row>of()) {
                if (isOwnRecord(row)) {
                    boolean leads = row.getKeys().isLinked();
                    linked = linked || leads;
                    unlinked = unlinked || (!leads && row.getKeys().isOfTheRole());
                }
            }
            return linked && unlinked;
        }

        private static boolean isOwnRecord(Row row) {
            return row.isOwn() && row.isConcerned() && row.isSearched();
        }
    }
}
