package ru.nso.esialogin.esia;

import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.PhoneField;

/**
 * The account that a parent is making for the child at ЕСИА.
 *
 * @param email e-mail entered for the child
 * @param phone phone entered for the child
 * @param step how far the parent came
 */
public record ChildAccount(Fact<EmailField> email, Fact<PhoneField> phone, Fact<Step> step) {
    /** No account is being made, as far as is known. */
    public static final ChildAccount UNKNOWN = new ChildAccount(Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** Steps of making the account. */
    public enum Step {
        DATA,
        CHECK,
        CONTACT_CODE,
        PASSWORD,
        DONE
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
