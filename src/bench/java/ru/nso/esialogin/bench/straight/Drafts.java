package ru.nso.esialogin.bench.straight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.engine.Certainty;

/** What the straight line has found so far; severities come last, because they need all of it. */
final class Drafts {
    final List<Draft> list = new ArrayList<>(4);

    void confirm(CauseCode code, List<Evidence> evidence, List<Edit> mends, Optional<CauseCode> refines) {
        list.add(new Draft(code, Certainty.CONFIRMED, evidence, Set.of(), mends, refines));
    }

    void suspect(
            CauseCode code,
            List<Evidence> evidence,
            MissingFact missing,
            List<Edit> mends,
            Optional<CauseCode> refines) {
        suspect(code, evidence, Set.of(missing), mends, refines);
    }

    void suspect(
            CauseCode code,
            List<Evidence> evidence,
            Set<MissingFact> missing,
            List<Edit> mends,
            Optional<CauseCode> refines) {
        list.add(new Draft(code, Certainty.POSSIBLE, evidence, missing, mends, refines));
    }

    /** A cause without its severity. */
    record Draft(
            CauseCode code,
            Certainty certainty,
            List<Evidence> evidence,
            Set<MissingFact> missing,
            List<Edit> mends,
            Optional<CauseCode> refines) {}
}
