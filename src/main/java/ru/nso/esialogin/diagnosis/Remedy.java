package ru.nso.esialogin.diagnosis;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.repair.Planning;
import ru.nso.esialogin.repair.question.NextQuestion;

/**
 * What is to be done about a login, for the texts.
 *
 * @param planning what the search for plans came to
 * @param plans the best plans with whom else they touch
 * @param question what to ask next; empty where nothing is open
 */
public record Remedy(Planning planning, List<CheckedPlan> plans, Optional<NextQuestion> question) {
    /** Copies the plans. */
    public Remedy {
        plans = List.copyOf(plans);
    }
}
