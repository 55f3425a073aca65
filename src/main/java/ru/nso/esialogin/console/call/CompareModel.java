package ru.nso.esialogin.console.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.call.CallWords.Signed;
import ru.nso.esialogin.contactcentre.compare.ComparedFact;
import ru.nso.esialogin.contactcentre.compare.Progress;
import ru.nso.esialogin.contactcentre.script.Plurals;

/**
 * Comparing what the caller says.
 *
 * @param id number of the look-up
 * @param facts what can be compared
 * @param last what came of the last comparison; {@code null}: none yet
 * @param left how many comparisons are left, in words
 * @param lacking how many matches are needed, in words; empty: the script is open
 * @param usedUp whether no comparison is left
 * @param typed what was typed, where it has to be typed better
 * @param factProblem what is wrong with the choice; empty: nothing
 * @param saidProblem what is wrong with what was typed; empty: nothing
 */
public record CompareModel(
        String id,
        List<FactView> facts,
        @Nullable Outcome last,
        String left,
        String lacking,
        boolean usedUp,
        String typed,
        String factProblem,
        String saidProblem) {

    /**
     * A fact.
     *
     * @param name its name in the form
     * @param key its number on the keyboard
     * @param words what it is
     * @param chosen whether it is chosen
     * @param results what came of comparisons with it
     */
    public record FactView(String name, int key, String words, boolean chosen, List<Signed> results) {}

    /**
     * What came of a comparison.
     *
     * @param fact what was compared
     * @param result the answer
     */
    public record Outcome(String fact, Signed result) {}

    static CompareModel of(String id, Progress progress) {
        return new CompareModel(
                id,
                facts(progress, Optional.empty()),
                last(progress),
                "Сегодня осталось " + Plurals.comparisons(progress.left()) + ".",
                progress.opens() ? "" : "Нужно ещё " + Plurals.matches(progress.lacking()) + ".",
                progress.left() == 0,
                "",
                "",
                "");
    }

    /** The same with a form that has to be filled in better; it is not the moment to repeat the last result. */
    static CompareModel refused(
            String id,
            Progress progress,
            Optional<ComparedFact> chosen,
            String typed,
            String factProblem,
            String saidProblem) {
        CompareModel right = of(id, progress);
        return new CompareModel(
                id,
                facts(progress, chosen),
                null,
                right.left,
                right.lacking,
                right.usedUp,
                typed,
                factProblem,
                saidProblem);
    }

    /** Whether the form has to be filled in better. */
    public boolean isWrong() {
        return !factProblem.isEmpty() || !saidProblem.isEmpty();
    }

    /** What is read out to an operator who does not see the page. */
    public String spoken() {
        return (last == null ? "" : last.fact + ": " + last.result.text() + ". ")
                + left
                + (lacking.isEmpty() ? " Сценарий открыт." : " " + lacking);
    }

    private static @Nullable Outcome last(Progress progress) {
        if (progress.made().isEmpty()) {
            return null;
        }
        Progress.Made made = progress.made().get(progress.made().size() - 1);
        return new Outcome(CallWords.fact(made.fact()), CallWords.result(made.result()));
    }

    private static List<FactView> facts(Progress progress, Optional<ComparedFact> chosen) {
        List<FactView> facts = new ArrayList<>();
        for (ComparedFact fact : ComparedFact.values()) {
            facts.add(new FactView(
                    fact.name(),
                    facts.size() + 1,
                    CallWords.fact(fact),
                    chosen.filter(fact::equals).isPresent(),
                    progress.made().stream()
                            .filter(made -> made.fact() == fact)
                            .map(made -> CallWords.result(made.result()))
                            .toList()));
        }
        return facts;
    }
}
