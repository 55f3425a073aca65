package ru.nso.esialogin.rules.engine;

import java.util.Arrays;
import java.util.List;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Severity;

/**
 * A cause of the catalogue with its rule.
 *
 * @param code stable identifier
 * @param title title in Russian
 * @param basis who says that the cause exists
 * @param actors who must act, in order
 * @param gate the gate at which the person meets it
 * @param otherwise severity where it does not hinder this login
 * @param refines causes that it names more exactly
 * @param since version of the catalogue that has it first
 * @param rule the rule
 */
public record CauseEntry(
        CauseCode code,
        String title,
        Basis basis,
        List<Actor> actors,
        Gate gate,
        Severity otherwise,
        List<CauseCode> refines,
        String since,
        Rule rule) {

    /** Name of the group of causes: the package in which the rule stands. */
    public String group() {
        String name = rule.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Reads the mark of a rule.
     *
     * @throws IllegalArgumentException if the rule is not marked, or marked wrongly
     */
    static CauseEntry of(Rule rule) {
        Cause mark = rule.getClass().getAnnotation(Cause.class);
        if (mark == null) {
            throw new IllegalArgumentException(rule.getClass().getName() + " is a rule without @Cause");
        }
        return new CauseEntry(
                CauseCode.of(mark.code()),
                mark.title(),
                mark.basis(),
                List.of(mark.actors()),
                mark.gate(),
                mark.otherwise(),
                Arrays.stream(mark.refines()).map(CauseCode::of).toList(),
                mark.since(),
                rule);
    }
}
