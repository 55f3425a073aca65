package ru.nso.esialogin.esia.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.TraceLine.Outcome;
import ru.nso.esialogin.esia.simulation.TraceLine.Step;

/**
 * Plays a login: gates, keys, search, owners, verdict. Pure: everything it needs comes in as facts and policies, so
 * the same facts always give the same answer.
 */
public final class LoginSimulator {
    private final MatchingPolicy matching;
    private final DatedPolicy dated;

    /** A simulator of one target system. */
    public LoginSimulator(MatchingPolicy matching, DatedPolicy dated) {
        this.matching = matching;
        this.dated = dated;
    }

    /** The dated policy it goes by. */
    public DatedPolicy dated() {
        return dated;
    }

    /** The matching policy it goes by. */
    public MatchingPolicy matching() {
        return matching;
    }

    /** Plays the login. */
    public Simulation simulate(LoginCase facts) {
        Household household = Household.of(facts, matching, dated);
        Gates gates = Gates.check(facts, household, dated);
        KeysSent keys = facts.keysSent();
        List<TraceLine> trace = new ArrayList<>(24);
        traceGates(trace, gates, facts);
        traceKeys(trace, facts, keys);
        if (facts.attempt().entryPoint().isMySchool()) {
            return outsideTheJournal(facts, household, gates, keys, trace);
        }
        Search search = new Search(facts, household, matching);
        List<Candidate> candidates = search.candidates(keys, Set.of());
        Worlds worlds = Worlds.play(facts, household, search, keys);
        traceSearch(trace, household, search, candidates);
        traceUnseen(trace, facts, worlds);

        Set<Verdict> behindGates = behindGates(facts, worlds);
        EnumSet<MissingFact> missing = EnumSet.noneOf(MissingFact.class);
        Set<Verdict> possible = possible(gates, behindGates, missing);
        Verdict verdict = possible.size() == 1 ? possible.iterator().next() : Verdict.UNDECIDED;
        if (verdict == Verdict.UNDECIDED && behindGates.size() > 1) {
            missing.addAll(worlds.missing());
        }
        traceSymptoms(trace, facts, verdict);
        trace.add(TraceLine.of(Step.VERDICT, Outcome.valueOf(verdict.name())));
        return new Simulation(
                verdict,
                possible,
                behindGates,
                sorted(gates.closed()),
                sorted(gates.maybe()),
                keys,
                candidates,
                household,
                Collections.unmodifiableSet(missing),
                List.copyOf(trace));
    }

    private static Simulation outsideTheJournal(
            LoginCase facts, Household household, Gates gates, KeysSent keys, List<TraceLine> trace) {
        EnumSet<MissingFact> missing = EnumSet.noneOf(MissingFact.class);
        Set<Verdict> behindGates = EnumSet.of(Verdict.WORKS);
        Set<Verdict> possible = possible(gates, behindGates, missing);
        Verdict verdict = possible.size() == 1 ? possible.iterator().next() : Verdict.UNDECIDED;
        traceSymptoms(trace, facts, verdict);
        trace.add(TraceLine.of(Step.VERDICT, Outcome.valueOf(verdict.name())));
        return new Simulation(
                verdict,
                possible,
                behindGates,
                sorted(gates.closed()),
                sorted(gates.maybe()),
                keys,
                List.of(),
                household,
                missing,
                List.copyOf(trace));
    }

    /**
     * The verdicts that the search can give. Where the missing facts leave several open and the screen said that nobody
     * was found, only the worlds in which nobody is found remain.
     */
    private static Set<Verdict> behindGates(LoginCase facts, Worlds worlds) {
        boolean screenSaysNobody =
                facts.attempt().errorText().filter(ErrorText::saysNobodyFound).isPresent();
        boolean narrowed = screenSaysNobody
                && worlds.verdicts().size() > 1
                && !worlds.verdictsWithNobodyFound().isEmpty();
        return narrowed ? worlds.verdictsWithNobodyFound() : worlds.verdicts();
    }

    private static Set<Verdict> possible(Gates gates, Set<Verdict> behindGates, EnumSet<MissingFact> missing) {
        if (!gates.closed().isEmpty()) {
            return EnumSet.of(Verdict.FAILS);
        }
        EnumSet<Verdict> possible = EnumSet.copyOf(behindGates);
        if (!gates.maybe().isEmpty()) {
            possible.add(Verdict.FAILS);
            if (possible.size() > 1) {
                gates.maybe()
                        .forEach(obstacle -> missing.add(
                                switch (obstacle.gate()) {
                                    case ENTRY -> MissingFact.ENTRY_POINT;
                                    case CREDENTIAL -> MissingFact.STORED_LINK;
                                    case ACCOUNT -> MissingFact.BIRTH_DATE_OF_IDENTITY;
                                    case SERVICE, SEARCH -> MissingFact.SERVICE_STATE;
                                }));
            }
        }
        return possible;
    }

    private static List<Obstacle> sorted(List<Obstacle> obstacles) {
        return obstacles.size() < 2
                ? List.copyOf(obstacles)
                : obstacles.stream().sorted().toList();
    }

    private static void traceGates(List<TraceLine> trace, Gates gates, LoginCase facts) {
        for (Gate gate : Gate.values()) {
            if (gate == Gate.SEARCH) {
                continue;
            }
            boolean open = true;
            for (Obstacle obstacle : gates.closed()) {
                if (obstacle.gate() == gate) {
                    trace.add(TraceLine.closed(obstacle));
                    open = false;
                }
            }
            boolean notDecided = gates.maybe().stream().anyMatch(obstacle -> obstacle.gate() == gate);
            if (open) {
                trace.add(TraceLine.of(Step.GATE, notDecided ? Outcome.NOT_DECIDED : Outcome.OPEN, gate.name()));
            }
        }
        if (Gates.judgesChildInstead(facts)) {
            trace.add(TraceLine.of(Step.GATE, Outcome.CHILD_JUDGED_INSTEAD_OF_PARENT));
        }
    }

    private static void traceKeys(List<TraceLine> trace, LoginCase facts, KeysSent keys) {
        EnumSet<KeyKind> sent = EnumSet.noneOf(KeyKind.class);
        if (keys.snils().isSome()) {
            sent.add(KeyKind.SNILS);
        }
        if (keys.phones().isSome()) {
            sent.add(KeyKind.PHONE);
        }
        if (keys.emails().isSome()) {
            sent.add(KeyKind.EMAIL);
        }
        boolean fromText =
                facts.attempt().errorText().filter(ErrorText::saysNobodyFound).isPresent();
        Outcome source = facts.assumed() ? Outcome.ASSUMED : fromText ? Outcome.FROM_TEXT : Outcome.FROM_ACCOUNT;
        trace.add(TraceLine.of(Step.KEYS, source, "", sent));
        if (facts.textDisagreesWithAccount()) {
            trace.add(TraceLine.of(Step.KEYS, Outcome.TEXT_AND_ACCOUNT_DISAGREE));
        }
    }

    private static void traceSearch(
            List<TraceLine> trace, Household household, Search search, List<Candidate> candidates) {
        for (PupilFile file : household.files()) {
            String cardId = file.cards().get(0).id();
            if (file.isCopiedFromEnrolment()) {
                trace.add(TraceLine.of(Step.CARD, Outcome.COPIED_FROM_ENROLMENT, cardId));
            }
            Outcome orders = file.hasEnded()
                    ? Outcome.ENDED
                    : file.isActive() ? Outcome.ORDERS_ACTIVE : Outcome.ORDERS_NOT_ACTIVE;
            trace.add(TraceLine.of(Step.CARD, orders, cardId));
        }
        for (JournalRecord record : household.records()) {
            if (!record.active()) {
                trace.add(TraceLine.of(Step.SEARCH, Outcome.NOT_SEARCHED, record.recordId()));
            }
        }
        for (Candidate candidate : candidates) {
            String id = candidate.record().recordId();
            trace.add(TraceLine.of(
                    candidate.linked() ? Step.LINK : Step.SEARCH,
                    candidate.linked() ? Outcome.LINK_DECIDES : Outcome.FOUND,
                    id,
                    candidate.by()));
            trace.add(TraceLine.of(Step.OWNER, Outcome.valueOf(candidate.owner().name()), id));
        }
        for (JournalRecord own : search.active()) {
            if (household.isOwn(own)
                    && candidates.stream()
                            .noneMatch(candidate -> candidate.record().number() == own.number())) {
                trace.add(TraceLine.of(Step.SEARCH, Outcome.NOT_FOUND, own.recordId()));
            }
        }
        for (PupilFile file : search.expectedFiles(candidates)) {
            trace.add(TraceLine.of(
                    Step.EXPECTED,
                    search.opens(file, candidates) ? Outcome.PRESENT : Outcome.MISSING,
                    file.cards().get(0).id()));
        }
    }

    /** Children are told by their place among those named, never by name. */
    private static void traceUnseen(List<TraceLine> trace, LoginCase facts, Worlds worlds) {
        if (facts.extent() == LoginCase.Extent.PART) {
            trace.add(TraceLine.of(Step.CARD, Outcome.CARDS_NOT_ALL));
        }
        worlds.childrenNotFound()
                .forEach(place -> trace.add(
                        TraceLine.of(Step.EXPECTED, Outcome.CHILD_WITHOUT_CARD, Integer.toString(place + 1))));
    }

    /** Symptoms never override the simulation; where they contradict it, the trace says so. */
    private static void traceSymptoms(List<TraceLine> trace, LoginCase facts, Verdict verdict) {
        if (verdict == Verdict.UNDECIDED) {
            return;
        }
        boolean screenSaysNobody =
                facts.attempt().errorText().filter(ErrorText::saysNobodyFound).isPresent();
        if (screenSaysNobody && verdict != Verdict.FAILS) {
            trace.add(TraceLine.of(Step.SYMPTOM, Outcome.CONTRADICTS, "errorText"));
        }
        contradiction(trace, facts, Symptom.NOT_FOUND, verdict == Verdict.FAILS);
        contradiction(trace, facts, Symptom.OPENS_OTHER_PERSON, verdict == Verdict.WRONG_PERSON);
        boolean incomplete = verdict == Verdict.INCOMPLETE;
        boolean employee = facts.identity().role() == Role.EMPLOYEE;
        contradiction(trace, facts, Symptom.CHILD_MISSING, incomplete && !employee);
        contradiction(trace, facts, Symptom.ROLE_MISSING, incomplete && employee);
    }

    private static void contradiction(List<TraceLine> trace, LoginCase facts, Symptom symptom, boolean agrees) {
        boolean journal = facts.attempt().entryPoint() != EntryPoint.MY_SCHOOL_ADMIN;
        if (journal && facts.attempt().has(symptom) && !agrees) {
            trace.add(TraceLine.of(Step.SYMPTOM, Outcome.CONTRADICTS, symptom.name()));
        }
    }
}
