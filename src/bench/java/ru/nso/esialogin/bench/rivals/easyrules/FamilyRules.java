package ru.nso.esialogin.bench.rivals.easyrules;

import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.bench.rivals.Mark;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;

/** L4, L5, D6, D8. */
public final class FamilyRules {
    private FamilyRules() {}

    /** L4 and D8. */
    @Rule(name = "L4 and D8", description = "the caller, or every parent, is missing on the pupil's card")
    public static final class Parents {
        /** Whether there is such a card. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row pupil : situation.getRows()) {
                if (!pupil.isConcerned() || !pupil.isPupil()) {
                    continue;
                }
                if (pupil.isParentsTold() ? isAsked(state(pupil), situation) : situation.isParent()) {
                    return true;
                }
            }
            return false;
        }

        /** Who is missing matters to a parent; to a pupil only that nobody stands there at all. */
        private static boolean isAsked(@Nullable Mark state, Situation situation) {
            return situation.isParent() ? state != null : state == Mark.NO_PARENTS;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row pupil : situation.getRows()) {
                if (!pupil.isConcerned() || !pupil.isPupil()) {
                    continue;
                }
                if (!pupil.isParentsTold()) {
                    if (situation.isParent()) {
                        marks.mark(Mark.PARENTS_UNTOLD, pupil);
                    }
                    continue;
                }
                Mark state = state(pupil);
                if (state == null) {
                    continue;
                }
                marks.mark(state, pupil);
                if (state == Mark.CALLER_MISSING && situation.isParent() && isElsewhere(pupil, situation)) {
                    marks.mark(Mark.CALLER_ELSEWHERE, pupil);
                }
            }
        }

        /** What is wrong there; nothing where the caller stands. */
        private static @Nullable Mark state(Row pupil) {
            boolean anybody = false;
            boolean perhaps = false;
            for (Row row : pupil.getParents()) {
                if (!row.isBlank()) {
                    if (row.isOwn()) {
                        return null;
                    }
                    anybody = true;
                    perhaps = perhaps || row.isMaybeCaller();
                }
            }
            if (!anybody) {
                return Mark.NO_PARENTS;
            }
            return perhaps ? Mark.CALLER_PERHAPS : Mark.CALLER_MISSING;
        }

        private static boolean isElsewhere(Row pupil, Situation situation) {
            for (Row row : situation.getRows()) {
                if (row.isConcerned()
                        && row.isOwn()
                        && row.isParent()
                        && !row.getFileKey().equals(pupil.getFileKey())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** D8, possible. */
    @Rule(name = "D8 perhaps", description = "no card was found")
    public static final class CardNotFound {
        /** Whether it may hold. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return situation.isParent() && situation.getChildren() == 0 && situation.isFoundNowhere();
        }

        /** Reports it. */
        @Action
        public void report(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            marks.cardNotFound(situation);
        }
    }

    /** D8, possible. */
    @Rule(name = "D8 for a named child", description = "a child of whom the parent speaks stands on no card")
    public static final class ChildUnseen {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return situation.isParent() && situation.isChildUnseen();
        }

        /** Marks it. */
        @Action
        public void mark(@Fact("marks") Marks marks) {
            marks.childUnseen();
        }
    }

    /** L5. */
    @Rule(name = "L5", description = "nobody on the card has a contact")
    public static final class Contacts {
        /** Whether there is such a card. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            if (situation.isEmployee()) {
                return false;
            }
            for (Row row : situation.getRows()) {
                if (isCertain(row) || isPerhaps(row)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (isCertain(row)) {
                    marks.mark(Mark.NO_CONTACTS, row);
                } else if (isPerhaps(row)) {
                    marks.mark(Mark.NO_CONTACTS_PERHAPS, row);
                }
            }
        }

        private static boolean isAsked(Row row) {
            return row.isConcerned()
                    && row.isPupil()
                    && row.isWithoutContacts()
                    && row.isSearched()
                    && row.isParentsTold();
        }

        private static boolean isCertain(Row row) {
            if (!isAsked(row)) {
                return false;
            }
            for (Row parent : row.getParents()) {
                if (!parent.isWithoutContacts()) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isPerhaps(Row row) {
            if (!isAsked(row)) {
                return false;
            }
            for (Row parent : row.getParents()) {
                if (!parent.isWithoutContacts() && !parent.isContactsUntold()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** D6. */
    @Rule(name = "D6", description = "name or birth date are missing or not the caller's")
    public static final class Names {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row row : situation.getRows()) {
                if (row.isConcerned() && (row.isLackingPart() || isOther(row, situation))) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (row.isConcerned() && row.isLackingPart()) {
                    marks.mark(Mark.LACKS_PART, row);
                }
                if (row.isConcerned() && isOther(row, situation)) {
                    marks.mark(Mark.OTHERWISE_NAMED, row);
                }
            }
        }

        private static boolean isOther(Row row, Situation situation) {
            return row.isOtherwiseNamed()
                    && (row.isOwn() || (row.isParent() && row.isNamesake() && !isOwnBeside(row, situation)));
        }

        private static boolean isOwnBeside(Row row, Situation situation) {
            for (Row other : situation.getRows()) {
                if (other.isConcerned() && other.isOwn() && other.getCardId().equals(row.getCardId())) {
                    return true;
                }
            }
            return false;
        }
    }
}
