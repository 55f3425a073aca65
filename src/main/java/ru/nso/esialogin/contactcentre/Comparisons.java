package ru.nso.esialogin.contactcentre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.contactcentre.compare.Comparison;
import ru.nso.esialogin.contactcentre.compare.Progress;
import ru.nso.esialogin.contactcentre.compare.Said;

/**
 * Compares what a caller says with the cards of a look-up: a few times a day for each card, across look-ups and
 * operators (ADR 13).
 */
@ApplicationScoped
public class Comparisons {
    private final ComparisonTurn turn;

    public Comparisons(ComparisonTurn turn) {
        this.turn = turn;
    }

    /**
     * Compares.
     *
     * @return nothing if there is no such look-up, or it is not the caller's, or it is over
     * @throws ComparisonsUsedUp if a card of the look-up has none left today; that is written into the access log
     */
    public Optional<Comparison.Result> compare(Caller caller, String lookupId, Said said) {
        return noted(caller, said, () -> turn.make(caller, lookupId, said));
    }

    /**
     * Compares, and tells how far the caller is proven after it; the answer stands last among those that were made.
     *
     * @return as {@link #compare}
     * @throws ComparisonsUsedUp as {@link #compare}
     */
    public Optional<Progress> compareAndTell(Caller caller, String lookupId, Said said) {
        return noted(caller, said, () -> turn.makeAndTell(caller, lookupId, said));
    }

    private <T> T noted(Caller caller, Said said, Supplier<T> comparison) {
        try {
            return comparison.get();
        } catch (ComparisonsUsedUp none) {
            turn.refused(caller, none.lookup(), said);
            throw none;
        }
    }
}
