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
import ru.nso.esialogin.rules.Place;

/** D10. */
public final class PairRules {
    private PairRules() {}

    /** D10. */
    @Rule(name = "D10", description = "the two cards of a pupil tell different things")
    public static final class Pairs {
        /** Whether they do. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            for (Row row : situation.getRows()) {
                if (!isPaired(row)) {
                    continue;
                }
                if (row.isPupil() && (row.getPair().isOlder() || isAnyOnlyInEnrolment(row, situation))) {
                    return true;
                }
                if (isCompared(row)) {
                    Row beside = beside(
                            row, Place.ENROLMENT, String.valueOf(row.getPair().getCardId()), situation);
                    if (beside == null || row.isToldOtherwiseIn(beside)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            for (Row row : situation.getRows()) {
                if (isPaired(row)) {
                    mark(row, situation, marks);
                }
            }
        }

        private static void mark(Row row, Situation situation, Marks marks) {
            if (row.isPupil()) {
                if (row.getPair().isOlder()) {
                    marks.mark(Mark.OLDER, row);
                }
                for (Row other : situation.getRows()) {
                    if (isOnlyInEnrolment(other, row, situation)) {
                        marks.onlyInEnrolment(other);
                    }
                }
            }
            if (isCompared(row)) {
                Row beside = beside(
                        row, Place.ENROLMENT, String.valueOf(row.getPair().getCardId()), situation);
                if (beside == null) {
                    marks.mark(Mark.ONLY_IN_JOURNAL, row);
                } else if (row.isToldOtherwiseIn(beside)) {
                    marks.differing(row, beside);
                }
            }
        }

        private static boolean isPaired(Row row) {
            return row.getPair().getCardId() != null;
        }

        private static boolean isCompared(Row row) {
            return row.isPupil() || row.getPair().isParentsTold();
        }

        private static boolean isAnyOnlyInEnrolment(Row pupil, Situation situation) {
            for (Row other : situation.getRows()) {
                if (isOnlyInEnrolment(other, pupil, situation)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isOnlyInEnrolment(Row other, Row pupil, Situation situation) {
            return other.getPlace() == Place.ENROLMENT
                    && other.isConcerned()
                    && other.getCardId().equals(pupil.getPair().getCardId())
                    && (other.isPupil() || pupil.getPair().isParentsTold())
                    && beside(other, Place.JOURNAL, pupil.getCardId(), situation) == null;
        }

        /** The same person on that card; the first of them counts. */
        private static @Nullable Row beside(Row row, Place place, String cardId, Situation situation) {
            for (Row other : situation.getRows()) {
                if (other.getPlace() == place && other.getCardId().equals(cardId) && other.isCounterpartOf(row)) {
                    return other;
                }
            }
            return null;
        }
    }
}
