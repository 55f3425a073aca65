package ru.nso.esialogin.bench.rivals.easyrules;

import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.Mark;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;

/** D3, D5, D11. */
public final class ContactRules {
    private ContactRules() {}

    /** D3. */
    @Rule(name = "D3", description = "what was sent does not find an own record that has contacts")
    public static final class Outdated {
        /** Whether there is such a record. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            if (!situation.isKeysTold()) {
                return false;
            }
            for (Row row : situation.getRows()) {
                if (isApart(row)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (isApart(row)) {
                    marks.mark(Mark.CONTACTS_APART, row);
                    if (!row.getKeys().isComparable()) {
                        if (!situation.isWorking()) {
                            marks.mark(Mark.CONTACTS_MAY_DIFFER, row);
                        }
                    } else if (row.getKeys().isOtherThanSent()) {
                        marks.mark(Mark.CONTACTS_DIFFER, row);
                    }
                }
            }
        }

        private static boolean isApart(Row row) {
            return row.isConcerned()
                    && row.isOwn()
                    && row.getKeys().isApart()
                    && row.getKeys().isRecordActive();
        }
    }

    /** D5. */
    @Rule(name = "D5", description = "a contact is written badly")
    public static final class Faulty {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row row : situation.getRows()) {
                if (row.isConcerned() && row.getKeys().isFaulty()) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (row.isConcerned() && row.getKeys().isFaulty()) {
                    marks.mark(Mark.CONTACT_FAULTY, row);
                }
                if (row.getKeys().isUseless()) {
                    marks.mark(Mark.CONTACT_USELESS, row);
                }
            }
        }
    }

    /** D11. */
    @Rule(name = "D11", description = "a foreigner of whom nobody knows a SNILS")
    public static final class WithoutSnils {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row row : situation.getRows()) {
                if (row.isConcerned() && isWithout(row, situation)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (isWithout(row, situation)) {
                    marks.mark(Mark.WITHOUT_SNILS, row);
                }
            }
        }

        private static boolean isWithout(Row row, Situation situation) {
            if (!row.isSnilsEmpty() || !row.isForeigner() || row.getProven() != null) {
                return false;
            }
            for (Row other : situation.getRows()) {
                if (other.getSnils() != null && row.isKnownElsewhereAs(other)) {
                    return false;
                }
            }
            return true;
        }
    }
}
