package ru.nso.esialogin.ticket.signals;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class as a signal; the container finds it by this mark. */
@Stereotype
@Singleton
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Says {
    /** Its name in the table of weights. */
    String name();

    /** What was understood, in Russian, for the operator; never a value from the complaint. */
    String reason();

    /** Phrases, one of which is enough; how they are written is told by the lexicon. */
    String[] phrases() default {};
}
