package ru.nso.esialogin.bench.rivals.easyrules;

import org.jeasy.rules.annotation.Action;
import org.jeasy.rules.annotation.Condition;
import org.jeasy.rules.annotation.Fact;
import org.jeasy.rules.annotation.Rule;
import ru.nso.esialogin.bench.rivals.ContactKind;
import ru.nso.esialogin.bench.rivals.Marks;
import ru.nso.esialogin.bench.rivals.Row;
import ru.nso.esialogin.bench.rivals.Situation;

/** D4. */
public final class SharedRules {
    private SharedRules() {}

    /** D4 for phones. */
    @Rule(name = "D4 phones", description = "a phone stands at somebody else")
    public static final class Phones {
        /** Whether one does, or may. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return isAny(ContactKind.PHONE, situation);
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            markAll(ContactKind.PHONE, situation, marks);
        }
    }

    /** D4 for e-mails. */
    @Rule(name = "D4 e-mails", description = "an e-mail stands at somebody else")
    public static final class Emails {
        /** Whether one does, or may. */
        @Condition
        public boolean holds(@Fact("situation") Situation situation) {
            return isAny(ContactKind.EMAIL, situation);
        }

        /** Marks all. */
        @Action
        public void mark(@Fact("situation") Situation situation, @Fact("marks") Marks marks) {
            markAll(ContactKind.EMAIL, situation, marks);
        }
    }

    private static boolean isAny(ContactKind kind, Situation situation) {
        for (Row row : situation.getRows()) {
            if (row.getKeys().isSentForCaller(kind) || row.getKeys().isPerhapsSentForCaller(kind)) {
                return true;
            }
            for (Row other : situation.getRows()) {
                if (row.getKeys().isOwnedBy(kind, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void markAll(ContactKind kind, Situation situation, Marks marks) {
        for (Row row : situation.getRows()) {
            if (row.getKeys().isSentForCaller(kind)) {
                marks.mark(kind.ofCaller(), row);
            } else if (row.getKeys().isPerhapsSentForCaller(kind)) {
                marks.mark(kind.perhapsOfCaller(), row);
            }
            for (Row other : situation.getRows()) {
                if (row.getKeys().isOwnedBy(kind, other)) {
                    marks.shared(kind, row, other);
                    break; // the first one counts
                }
            }
        }
    }
}
