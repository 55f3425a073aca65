package ru.nso.esialogin.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.Sent;
import ru.nso.esialogin.esia.household.Household;
import ru.nso.esialogin.esia.household.JournalRecord;
import ru.nso.esialogin.esia.household.KeyMatch;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.EditEffects;

/**
 * Which edits concern a login at all. An edit is left out of the search only where it provably changes nothing that
 * the simulation looks at, together with any other edits: it changes keys of a person who neither is nor may be the
 * one who logs in and who has no key that this login sends or will send; or it has no effect whatever.
 */
final class Concern {
    private final LoginSimulator simulator;
    private final LoginCase login;
    private final Simulation before;
    private final Facts facts;
    private final List<PlannedEdit> planned;
    private final List<Edit> all;
    private final LoginCase afterAll;
    private final KeysSent everSent;

    Concern(LoginSimulator simulator, LoginCase login, Simulation before, Facts facts, List<PlannedEdit> planned) {
        this.simulator = simulator;
        this.login = login;
        this.before = before;
        this.facts = facts;
        this.planned = planned;
        this.all = planned.stream().map(PlannedEdit::edit).toList();
        this.afterAll = EditEffects.apply(login, before, all);
        this.everSent = everSent();
    }

    /** The edits that may change the outcome, in their order. */
    List<PlannedEdit> concerning() {
        return planned.stream()
                .filter(candidate -> !isIdle(candidate.edit()) && !isElsewhere(candidate.edit()))
                .toList();
    }

    /** No effect alone, and none beside all others: then beside none, since every edit changes facts of its own. */
    private boolean isIdle(Edit edit) {
        if (!EditEffects.apply(login, before, List.of(edit)).equals(login)) {
            return false;
        }
        List<Edit> others = new ArrayList<>(all);
        others.remove(edit);
        return EditEffects.apply(login, before, others).equals(afterAll);
    }

    private boolean isElsewhere(Edit edit) {
        boolean opensGate = edit.clears().stream()
                .anyMatch(obstacle -> before.obstacles().contains(obstacle)
                        || before.maybeObstacles().contains(obstacle));
        if (opensGate || edit.targets().isEmpty() || !edit.changesKeys()) {
            return false;
        }
        for (Target target : edit.targets()) {
            if (isNear(target)) {
                return false;
            }
        }
        return looksAlike(simulator.simulate(EditEffects.apply(login, before, List.of(edit))));
    }

    /** Whether the person there is, may be, or can be taken for the one who logs in. */
    private boolean isNear(Target target) {
        return Standings.find(facts, target)
                .map(standing -> standing.own() || mayBeOwn(standing) || sharesKey(standing.person()))
                .orElse(true);
    }

    private boolean mayBeOwn(Standing standing) {
        return before.household().records().stream()
                .filter(record -> record.cardId().equals(standing.cardId())
                        && record.person().id().equals(standing.person().id()))
                .anyMatch(this::mayBeOwn);
    }

    private boolean mayBeOwn(JournalRecord record) {
        return Household.canOwn(facts.identity().role(), record.kind())
                && record.resemblance().likeness() != Likeness.NONE;
    }

    private boolean sharesKey(Person person) {
        return !KeyMatch.kinds(person, everSent).isEmpty();
    }

    private boolean looksAlike(Simulation after) {
        return after.possible().equals(before.possible())
                && after.behindGates().equals(before.behindGates())
                && after.obstacles().equals(before.obstacles())
                && after.maybeObstacles().equals(before.maybeObstacles())
                && found(after).equals(found(before))
                && family(after).equals(family(before));
    }

    private static List<String> found(Simulation simulation) {
        return simulation.candidates().stream()
                .map(candidate -> candidate.record().recordId() + candidate.owner())
                .toList();
    }

    private static List<Integer> family(Simulation simulation) {
        return simulation.household().family().stream().map(PupilFile::number).toList();
    }

    /** Keys that are sent now, after all edits, or in any world that the missing facts leave open. */
    private KeysSent everSent() {
        Set<Snils> snils = new LinkedHashSet<>();
        Set<PhoneNumber> phones = new LinkedHashSet<>();
        Set<EmailAddress> emails = new LinkedHashSet<>();
        for (KeysSent sent : List.of(before.keysSent(), afterAll.keysSent(), KeysSent.ofAccount(login.account()))) {
            snils.addAll(sent.snils().values());
            phones.addAll(sent.phones().values());
            emails.addAll(sent.emails().values());
        }
        for (JournalRecord record : before.household().records()) {
            if (mayBeOwn(record)) {
                record.person().matchableSnils().ifPresent(snils::add);
                phones.addAll(record.person().matchablePhones());
                emails.addAll(record.person().matchableEmails());
            }
        }
        return new KeysSent(
                Sent.exactly(List.copyOf(snils)), Sent.exactly(List.copyOf(phones)), Sent.exactly(List.copyOf(emails)));
    }
}
