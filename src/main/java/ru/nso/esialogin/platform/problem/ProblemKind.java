package ru.nso.esialogin.platform.problem;

import java.util.Locale;

/** One kind of problem. Enums implement it: {@link TechnicalProblem} here, and each feature its own. */
public interface ProblemKind {
    /** The stable code, in UPPER_SNAKE; an enum has it by being one. */
    String name();

    /** HTTP status. */
    int status();

    /** A short Russian sentence, the same for every problem of this kind. */
    String title();

    /** The {@code type} member: a relative reference, made from the code. */
    default String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
