package ru.nso.esialogin.repair;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.engine.EditEffects;

/** Proves that no edit of a card mends a login, by making all of them at once and simulating. */
final class NoCardProof {
    private NoCardProof() {}

    /**
     * The proof; nothing where the login would work after some edit of a card.
     *
     * @param conceivable every edit of a card that could bear on the login
     * @param mendedOtherwise whether a plan without edits of cards exists
     */
    static Optional<NoCardHelps> of(
            LoginSimulator simulator,
            LoginCase login,
            Simulation before,
            List<Edit> conceivable,
            boolean mendedOtherwise) {
        Simulation after = simulator.simulate(EditEffects.apply(login, before, conceivable));
        if (after.verdict() == Verdict.WORKS) {
            return Optional.empty();
        }
        return Optional.of(new NoCardHelps(
                why(login, before, after, mendedOtherwise), conceivable, after.verdict(), after.obstacles()));
    }

    private static NoCardHelps.Why why(LoginCase login, Simulation before, Simulation after, boolean mendedOtherwise) {
        if (!after.obstacles().isEmpty()) {
            return NoCardHelps.Why.GATE_STAYS_CLOSED;
        }
        // What was not looked at may hold the card: no word about cards is proved then (rulings: Simulation).
        boolean cardsLeftOut = login.extent() != LoginCase.Extent.ALL;
        if (cardsLeftOut && after.verdict() == Verdict.UNDECIDED) {
            return NoCardHelps.Why.FACTS_MISSING;
        }
        List<PupilFile> family = before.household().family();
        boolean employee = login.identity().role() == Role.EMPLOYEE;
        if (!employee && !family.isEmpty() && family.stream().allMatch(PupilFile::hasEnded)) {
            return NoCardHelps.Why.SCHOOLING_ENDED;
        }
        if (!employee && family.isEmpty()) {
            return NoCardHelps.Why.NO_CARD_KNOWN;
        }
        if (after.verdict() == Verdict.UNDECIDED) {
            return NoCardHelps.Why.FACTS_MISSING;
        }
        return mendedOtherwise ? NoCardHelps.Why.KEYS_NOT_SENT : NoCardHelps.Why.NOTHING_TO_EDIT;
    }
}
