package ru.nso.esialogin.rules;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ru.nso.esialogin.esia.simulation.Gate;

/** Marks a class as the rule of one cause of the catalogue; the container finds it by this mark. */
@Stereotype
@Singleton
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Cause {
    /** Code in the catalogue, for instance {@code L7}. */
    String code();

    /** Title, in the customer's words where the customer names the cause. */
    String title();

    /** Who says that the cause exists. */
    Basis basis();

    /** Who must act, in order; one fix for each. */
    Actor[] actors();

    /** The gate at which the person meets it; decides the order of causes. */
    Gate gate();

    /** Severity where it does not hinder this login: WILL_BLOCK or ADVICE. */
    Severity otherwise() default Severity.WILL_BLOCK;

    /** Causes that this one names more exactly when both hold. */
    String[] refines() default {};

    /** Version of the catalogue that has it first. */
    String since();
}
