package ru.nso.esialogin.bench.rivals.easyrules;

import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.Mark;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;
import ru.nso.esialogin.esia.simulation.MissingFact;

/** L9. */
public final class StaffRules {
    private StaffRules() {}

    /** L9. */
    @Rule(name = "L9", description = "an employee is found as a parent, not as an employee with a role")
    public static final class ParentRoleOnly {
        /** Whether it holds or may hold. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return situation.isParentRoleOnly() || situation.isPerhapsParentRoleOnly();
        }

        /** Marks what is wrong with each staff card, and what is not known. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            marks.parentRoleOnly();
            if (!situation.isParentRoleOnly()) {
                marks.doubt(MissingFact.SNILS_SENT);
            } else if (situation.isStaffUntold()) {
                marks.doubt(MissingFact.STAFF_CARDS);
            }
            boolean perhapsOwn = false;
            boolean own = false;
            for (Row row : situation.getRows()) {
                if (!row.isEmployed()) {
                    continue;
                }
                perhapsOwn |= row.isLikenessUntold();
                if (row.isConcerned()) {
                    own = true;
                    mark(row, situation, marks);
                }
            }
            if (situation.isParentRoleOnly() && !own && perhapsOwn) {
                marks.doubt(situation.getUntoldOfEmployee());
            }
        }

        private static void mark(Row row, Situation situation, Marks marks) {
            if (!row.isStaffFound()) {
                marks.mark(Mark.STAFF_NOT_FOUND, row);
            }
            if (!row.isRoleEnough()) {
                marks.mark(Mark.STAFF_WITHOUT_ROLE, row);
            }
            if (situation.isParentRoleOnly() && row.isRolesUntold()) {
                marks.doubt(MissingFact.STAFF_CARDS);
            }
            if (situation.isParentRoleOnly() && row.isRoleThereUnlessUntold() && row.isMaybeFound()) {
                marks.doubt(MissingFact.KEYS_ON_CARD);
            }
        }
    }
}
