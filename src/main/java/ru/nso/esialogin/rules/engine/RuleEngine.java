package ru.nso.esialogin.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;

/**
 * Asks every rule of the catalogue and puts the causes in order: those that hinder this login by gate, then the
 * others by gate; within a gate by severity, certainty, the journal before the enrolment subsystem, then by code.
 */
public final class RuleEngine {
    private final Catalogue catalogue;
    private final LoginSimulator simulator;
    private final Patience patience;

    /** An engine over a catalogue; the simulator shows how much each cause hinders, however long that takes. */
    public RuleEngine(Catalogue catalogue, LoginSimulator simulator) {
        this(catalogue, simulator, Patience.ENDLESS);
    }

    /** The same for as long as the patience goes. */
    public RuleEngine(Catalogue catalogue, LoginSimulator simulator, Patience patience) {
        this.catalogue = catalogue;
        this.simulator = simulator;
        this.patience = patience;
    }

    /** The causes it knows. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Explains a simulated login. */
    public Explanation explain(LoginCase login, Simulation simulation) {
        Facts facts = new Facts(login, simulation, simulator.dated());
        List<Found> found = new ArrayList<>();
        List<RuleCrash> crashes = new ArrayList<>(0);
        for (CauseEntry entry : catalogue.entries()) {
            try {
                Finding finding = entry.rule().examine(facts);
                if (finding instanceof Finding.Confirmed confirmed) {
                    found.add(Found.of(entry, confirmed));
                } else if (finding instanceof Finding.Possible possible) {
                    found.add(Found.of(entry, possible));
                }
            } catch (RuntimeException failure) {
                crashes.add(new RuleCrash(entry.code(), failure));
            }
        }
        if (found.isEmpty()) {
            return new Explanation(List.of(), List.copyOf(crashes), true);
        }
        Consequences consequences = new Consequences(
                simulator,
                login,
                simulation,
                mends(found, Certainty.CONFIRMED),
                mends(found, Certainty.POSSIBLE),
                patience.begin());
        List<ExplainedCause> causes = explained(login, consequences, found);
        return new Explanation(causes, List.copyOf(crashes), !consequences.cutShort());
    }

    private static List<ExplainedCause> explained(LoginCase login, Consequences consequences, List<Found> found) {
        List<ExplainedCause> causes = new ArrayList<>(found.size());
        for (Found cause : found) {
            Severity severity = consequences.severity(cause.mends, cause.entry.otherwise());
            List<CauseCode> refined = cause.entry.refines().stream()
                    .filter(code ->
                            found.stream().anyMatch(other -> other.entry.code().equals(code)))
                    .toList();
            causes.add(new ExplainedCause(
                    cause.entry,
                    cause.certainty,
                    severity,
                    cause.evidence,
                    cause.missing,
                    cause.mends,
                    cause.values,
                    refined,
                    concernsCaller(login, cause.evidence)));
        }
        causes.sort(DecisiveFirst.ORDER);
        return List.copyOf(causes);
    }

    private static List<List<Edit>> mends(List<Found> found, Certainty certainty) {
        return found.stream()
                .filter(cause -> cause.certainty == certainty)
                .map(Found::mends)
                .toList();
    }

    /** A parent is concerned by what stands on the children's records, a pupil and an employee by their own. */
    private static boolean concernsCaller(LoginCase login, List<Evidence> evidence) {
        for (Evidence piece : evidence) {
            if (piece.standing().isEmpty()) {
                return true;
            }
            Standing standing = piece.standing().get();
            boolean ownChild = login.identity().role() == Role.PARENT
                    && standing.isPupil()
                    && standing.file().filter(file -> !file.ofOthers()).isPresent();
            if (standing.own() || ownChild) {
                return true;
            }
        }
        return evidence.isEmpty();
    }

    /** A finding that reports something. */
    private record Found(
            CauseEntry entry,
            Certainty certainty,
            List<Evidence> evidence,
            Set<MissingFact> missing,
            List<Edit> mends,
            Map<String, String> values) {

        static Found of(CauseEntry entry, Finding.Confirmed finding) {
            return new Found(
                    entry, Certainty.CONFIRMED, finding.evidence(), Set.of(), finding.mends(), finding.values());
        }

        static Found of(CauseEntry entry, Finding.Possible finding) {
            return new Found(
                    entry,
                    Certainty.POSSIBLE,
                    finding.evidence(),
                    finding.missing(),
                    finding.mends(),
                    finding.values());
        }
    }
}
