package ru.nso.esialogin.contactcentre;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.contactcentre.compare.Comparison;
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
        try {
            return turn.make(caller, lookupId, said);
        } catch (ComparisonsUsedUp none) {
            turn.refused(caller, none.lookup(), said);
            throw none;
        }
    }
}
