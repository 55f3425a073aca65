package ru.nso.esialogin.bench.rivals.easyrules;

import java.util.Set;
import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.simulation.MissingFact;

/** L2 and L3. */
public final class AttemptRules {
    private AttemptRules() {}

    /** L3. */
    @Rule(name = "L3", description = "the door is, or may be, the service that opens nothing")
    public static final class WrongService {
        /** Whether it holds or may hold. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return situation.isWrongService() || situation.isMaybeWrongService();
        }

        /** Reports it. */
        @Action
        public void report(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            marks.wrongService(situation, situation.isWrongService());
        }
    }

    /** L2. */
    @Rule(name = "L2", description = "no SNILS was sent, or perhaps none")
    public static final class LoginWithoutSnils {
        /** Whether it holds or may hold. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            if (!situation.isThroughEsia()) {
                return false;
            }
            LoginTyped typed = situation.getTyped();
            if (situation.isSnilsNone()) {
                return typed != LoginTyped.SNILS || situation.isFailing();
            }
            return !situation.isSnilsSome()
                    && typed != LoginTyped.SNILS
                    && (typed != LoginTyped.UNKNOWN || !situation.isWorking());
        }

        /** Reports it. */
        @Action
        public void report(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            marks.loginWithoutSnils(situation, missing(situation));
        }

        private static Set<MissingFact> missing(Situation situation) {
            if (!situation.isSnilsNone()) {
                return situation.getTyped() == LoginTyped.UNKNOWN
                        ? Set.of(MissingFact.SNILS_SENT, MissingFact.LOGIN_TYPED)
                        : Set.of(MissingFact.SNILS_SENT);
            }
            if (situation.getTyped() == LoginTyped.SNILS) {
                return Set.of(MissingFact.LOGIN_TYPED);
            }
            return hasNone(situation) ? Set.of(MissingFact.SECOND_ACCOUNT) : Set.of();
        }

        private static boolean hasNone(Situation situation) {
            for (Row row : situation.getRows()) {
                if (row.isConcerned() && row.isOwn() && row.isSnilsEmpty() && row.isForeigner()) {
                    return true;
                }
            }
            return false;
        }
    }
}
