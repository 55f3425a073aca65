package ru.nso.esialogin.bench.rivals.easyrules;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.Mark;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;

/** L4, L5, D6, D8. */
public final class FamilyRules {
    private FamilyRules() {}

    private static Stream<Row> onCard(Row pupil, Situation situation) {
        return situation.getRows().stream()
                .filter(row -> row.isConcerned() && row.getCardKey().equals(pupil.getCardKey()));
    }

    /** L4 and D8. */
    @Rule(name = "L4 and D8", description = "the caller, or every parent, is missing on the pupil's card")
    public static final class Parents {
        /** Whether there is such a card. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row pupil : situation.getRows()) {
                if (pupil.isConcerned()
                        && pupil.isPupil()
                        && pupil.isParentsTold()
                        && onCard(pupil, situation).noneMatch(row -> row.isParent() && row.isOwn() && !row.isBlank())) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row pupil : situation.getRows()) {
                if (!pupil.isConcerned() || !pupil.isPupil() || !pupil.isParentsTold()) {
                    continue;
                }
                Mark state = state(pupil, situation);
                marks.mark(state, pupil);
                if (state == Mark.CALLER_MISSING && situation.isParent() && isElsewhere(pupil, situation)) {
                    marks.mark(Mark.CALLER_ELSEWHERE, pupil);
                }
            }
        }

        private static Mark state(Row pupil, Situation situation) {
            boolean anybody = false;
            boolean perhaps = false;
            for (Row row : situation.getRows()) {
                if (row.isConcerned()
                        && row.isParent()
                        && row.getCardKey().equals(pupil.getCardKey())
                        && !row.isBlank()) {
                    if (row.isOwn()) {
                        return Mark.CALLER_PRESENT;
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
            return situation.getRows().stream()
                    .anyMatch(row -> row.isConcerned()
                            && row.isOwn()
                            && row.isParent()
                            && !row.getFileKey().equals(pupil.getFileKey()));
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
        public void report(@Fact("marks") Marks marks) {
            marks.cardNotFound();
        }
    }

    /** L5. */
    @Rule(name = "L5", description = "nobody on the card has a contact")
    public static final class Contacts {
        /** Whether there is such a card. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return !situation.isEmployee()
                    && situation.getRows().stream().anyMatch(row -> is(row, situation, Contacts::lacks));
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (is(row, situation, Row::isWithoutContacts)) {
                    marks.mark(Mark.NO_CONTACTS, row);
                } else if (is(row, situation, Contacts::lacks)) {
                    marks.mark(Mark.NO_CONTACTS_PERHAPS, row);
                }
            }
        }

        private static boolean lacks(Row row) {
            return row.isWithoutContacts() || row.isContactsUntold();
        }

        private static boolean is(Row row, Situation situation, Predicate<Row> lacking) {
            return row.isConcerned()
                    && row.isPupil()
                    && row.isParentsTold()
                    && row.isSearched()
                    && row.isWithoutContacts()
                    && onCard(row, situation).allMatch(lacking);
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
            boolean own = row.isOwn() || (row.isParent() && row.isNamesake() && !isOwnBeside(row, situation));
            return own && row.isOtherwiseNamed();
        }

        private static boolean isOwnBeside(Row row, Situation situation) {
            return situation.getRows().stream()
                    .anyMatch(other -> other.isConcerned()
                            && other.isOwn()
                            && other.getCardId().equals(row.getCardId()));
        }
    }
}
