package ru.nso.esialogin.bench.rivals.easyrules;

import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Priority;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.Mark;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;
import ru.nso.esialogin.bench.rivals.Slip;

/** L1, L6, L7, D1, D2, D12. */
public final class SnilsRules {
    private SnilsRules() {}

    /** L1 and L7. */
    @Rule(name = "L1 and L7", description = "a parent's SNILS at the pupil of the card")
    public static final class ParentsSnils {
        /** Before D2, which leaves such rows out. */
        @Priority
        public int early() {
            return 0;
        }

        /** Whether there is a pupil with a parent's SNILS. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row pupil : situation.getRows()) {
                if (isAsked(pupil)) {
                    for (Row parent : pupil.getParents()) {
                        if (parent.isSlip(pupil.getSnils())) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row pupil : situation.getRows()) {
                if (isAsked(pupil)) {
                    for (Row parent : pupil.getParents()) {
                        if (parent.isSlip(pupil.getSnils())) {
                            marks.slip(new Slip(pupil, parent));
                            break; // the first parent of the card counts
                        }
                    }
                }
            }
        }

        private static boolean isAsked(Row row) {
            return row.isPupil() && row.getSnils() != null && !row.getSnils().equals(row.getProven());
        }
    }

    /** D1. */
    @Rule(name = "D1", description = "the SNILS cannot be right")
    public static final class Unsound {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row row : situation.getRows()) {
                if (is(row)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (is(row)) {
                    marks.mark(Mark.UNSOUND, row);
                }
            }
        }

        private static boolean is(Row row) {
            return row.isConcerned() && row.isUnsound();
        }
    }

    /** D2. */
    @Rule(name = "D2", description = "the SNILS is somebody else's, or not the one that was sent")
    public static final class Foreign {
        /** After the slips of L1 and L7. */
        @Priority
        public int late() {
            return 5;
        }

        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            if (situation.isSnilsOutOfQuestion()) {
                return false;
            }
            for (Row row : situation.getRows()) {
                if (isAsked(row, marks)
                        && (row.isSentForCaller()
                                || isDoubtful(row)
                                || isUnmatched(row, situation)
                                || isBesideRightful(row, situation, marks))) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (row.isSentForCaller()) {
                    marks.sentForCaller();
                }
                if (!isAsked(row, marks)) {
                    continue;
                }
                if (row.isSentForCaller()) {
                    marks.mark(Mark.MISPLACED, row);
                } else {
                    for (Row other : situation.getRows()) {
                        if (isRightful(other, row, marks)) {
                            marks.misplaced(row, other);
                        }
                    }
                }
                if (isDoubtful(row)) {
                    marks.mark(Mark.DOUBTFUL, row);
                }
                if (isUnmatched(row, situation)) {
                    marks.mark(Mark.UNMATCHED, row);
                }
            }
        }

        private static boolean isAsked(Row row, Marks marks) {
            return row.getValid() != null
                    && !row.getValid().equals(row.getProven())
                    && !marks.hasSlip(row.getStanding());
        }

        private static boolean isDoubtful(Row row) {
            return row.isConcerned() && row.getProven() != null && row.isSurelyCaller();
        }

        private static boolean isUnmatched(Row row, Situation situation) {
            return situation.isHiddenFoundNobody()
                    && row.isConcerned()
                    && row.isOwn()
                    && row.isSearched()
                    && row.isFileActive();
        }

        private static boolean isBesideRightful(Row row, Situation situation, Marks marks) {
            for (Row other : situation.getRows()) {
                if (isRightful(other, row, marks)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isRightful(Row other, Row row, Marks marks) {
            return other != row
                    && other.getSnils() != null
                    && other.getSnils().equals(row.getValid())
                    && !marks.hasSlip(other.getStanding())
                    && other.isRightfulBeside(row);
        }
    }

    /** D12, certain. */
    @Rule(name = "D12", description = "the SNILS is empty")
    public static final class Empty {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row row : situation.getRows()) {
                if (is(row, situation)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (is(row, situation)) {
                    marks.mark(Mark.EMPTY, row);
                }
            }
        }

        private static boolean is(Row row, Situation situation) {
            return row.isConcerned()
                    && row.isSnilsEmpty()
                    && (!row.isForeigner()
                            || row.getProven() != null
                            || situation.getRows().stream()
                                    .anyMatch(other -> other.getSnils() != null && other.isKnownElsewhereAs(row)));
        }
    }

    /** D12, possible. */
    @Rule(name = "D12 perhaps", description = "the SNILS was sent and found nobody where it was not told")
    public static final class EmptyPerhaps {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            if (!situation.isSnilsSome()) {
                return false;
            }
            for (Row row : situation.getRows()) {
                if (is(row)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (is(row)) {
                    marks.mark(Mark.EMPTY_PERHAPS, row);
                }
            }
        }

        private static boolean is(Row row) {
            return row.isSnilsUnknown() && row.isConcerned() && row.isOwn() && row.isSearched() && !row.isFoundByKeys();
        }
    }

    /** L6. */
    @Rule(name = "L6", description = "the parent's SNILS is empty or not told here and written at a sibling")
    public static final class EmptyBesideSibling {
        /** Whether there is one. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            if (situation.isEmployee() || situation.getChildren() < 2) {
                return false;
            }
            for (Row row : situation.getRows()) {
                if (is(row, situation)) {
                    return true;
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (is(row, situation)) {
                    marks.mark(row.isSnilsEmpty() ? Mark.EMPTY_BESIDE_SIBLING : Mark.EMPTY_BESIDE_SIBLING_PERHAPS, row);
                }
            }
        }

        private static boolean is(Row row, Situation situation) {
            boolean perhaps = row.isSnilsUnknown() && row.isOwn() && row.isSearched();
            return row.isConcerned()
                    && row.isParent()
                    && (row.isSnilsEmpty() || (perhaps && !row.isFoundByKeys()))
                    && hasSibling(row, situation);
        }

        private static boolean hasSibling(Row row, Situation situation) {
            for (Row other : situation.getRows()) {
                if (isSibling(other, row)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isSibling(Row other, Row row) {
            return other.isConcerned()
                    && other.isParent()
                    && other.getSnils() != null
                    && !other.getFileKey().equals(row.getFileKey())
                    && other.isSameParentAs(row);
        }
    }
}
