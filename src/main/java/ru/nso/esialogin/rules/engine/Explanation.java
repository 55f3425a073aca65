package ru.nso.esialogin.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Severity;

/**
 * Why a login went as it went.
 *
 * @param causes causes that hold or may hold, the decisive one first
 * @param crashes rules that broke down
 * @param weighed false when there was no time to play how much each cause hinders: some severities are then too low
 */
public record Explanation(List<ExplainedCause> causes, List<RuleCrash> crashes, boolean weighed) {

    /** The same causes with other severities, put in order anew; a cause that is not named keeps its own. */
    public Explanation withSeverities(Map<CauseCode, Severity> severities) {
        if (severities.isEmpty()) {
            return this;
        }
        List<ExplainedCause> changed = new ArrayList<>(causes.size());
        for (ExplainedCause cause : causes) {
            changed.add(cause.withSeverity(severities.getOrDefault(cause.code(), cause.severity())));
        }
        changed.sort(DecisiveFirst.ORDER);
        return new Explanation(List.copyOf(changed), crashes, weighed);
    }
}
