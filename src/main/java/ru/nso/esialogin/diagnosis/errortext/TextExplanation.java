package ru.nso.esialogin.diagnosis.errortext;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.diagnosis.incident.Announcement;
import ru.nso.esialogin.esia.EsiaErrorCode;
import ru.nso.esialogin.rules.engine.RuleCrash;

/**
 * What a text from the screen says and what to do. Holds nothing of the text but what kind of thing stands in it.
 *
 * @param kind which text it is
 * @param says that in one sentence
 * @param code error code of ЕСИА, if the text shows one of the official list
 * @param keys which kinds of key it names
 * @param means what follows from that, in sentences
 * @param steps what to do whatever the cause
 * @param causes causes it points to, the likeliest first
 * @param crashes rules that broke down
 * @param announcements outages announced for this moment
 */
public record TextExplanation(
        TextKind kind,
        String says,
        Optional<EsiaErrorCode> code,
        KeysNamed keys,
        List<String> means,
        List<String> steps,
        List<ProbableCause> causes,
        List<RuleCrash> crashes,
        List<Announcement> announcements) {

    /** Copies the lists. */
    public TextExplanation {
        means = List.copyOf(means);
        steps = List.copyOf(steps);
        causes = List.copyOf(causes);
        crashes = List.copyOf(crashes);
        announcements = List.copyOf(announcements);
    }
}
