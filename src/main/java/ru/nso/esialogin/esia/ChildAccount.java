package ru.nso.esialogin.esia;

import java.util.EnumSet;
import java.util.Set;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneField;

/**
 * The account that a parent is making for the child at ЕСИА.
 *
 * @param email e-mail entered for the child
 * @param phone phone entered for the child
 * @param step how far the parent came
 * @param overcome hurdles that are out of the way: none as told, those that edits of a plan have removed
 */
public record ChildAccount(Fact<EmailField> email, Fact<PhoneField> phone, Fact<Step> step, Set<Hurdle> overcome) {
    /** No account is being made, as far as is known. */
    public static final ChildAccount UNKNOWN = new ChildAccount(Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** Copies the hurdles. */
    public ChildAccount {
        overcome = Set.copyOf(overcome);
    }

    /** The account as it is told. */
    public ChildAccount(Fact<EmailField> email, Fact<PhoneField> phone, Fact<Step> step) {
        this(email, phone, step, Set.of());
    }

    /** Steps of making the account. */
    public enum Step {
        DATA,
        CHECK,
        CONTACT_CODE,
        PASSWORD,
        DONE
    }

    /** What stops the making of an account (the catalogue, C2–C5 and E13–E15). */
    public enum Hurdle {
        CODE,
        PASSWORD,
        GMAIL,
        FOREIGN_CERTIFICATE,
        CONTACT_IN_USE,
        PARENT_LEVEL,
        CHECK,
        /** The account is not ready and nobody knows why (M4). */
        UNEXPLAINED
    }

    /** The same account where one more hurdle is out of the way. */
    public ChildAccount past(Hurdle hurdle) {
        Set<Hurdle> more = EnumSet.of(hurdle);
        more.addAll(overcome);
        return new ChildAccount(email, phone, step, more);
    }

    /** Whether the account is known to be unfinished. */
    public boolean unfinished() {
        return step.value().filter(at -> at != Step.DONE).isPresent();
    }

    /** Whether the parent is known to be at the step. */
    public boolean isAt(Step wanted) {
        return step.value().filter(at -> at == wanted).isPresent();
    }
}
