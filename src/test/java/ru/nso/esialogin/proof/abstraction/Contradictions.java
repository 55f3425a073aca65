package ru.nso.esialogin.proof.abstraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.nso.esialogin.esia.simulation.Simulation;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.proof.abstraction.Terms.Account;
import ru.nso.esialogin.proof.abstraction.Terms.Entry;
import ru.nso.esialogin.proof.abstraction.Terms.Link;
import ru.nso.esialogin.proof.abstraction.Terms.MotherContacts;
import ru.nso.esialogin.proof.abstraction.Terms.MotherSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Orders;
import ru.nso.esialogin.proof.abstraction.Terms.Parents;
import ru.nso.esialogin.proof.abstraction.Terms.Sister;
import ru.nso.esialogin.proof.abstraction.Terms.SonContacts;
import ru.nso.esialogin.proof.abstraction.Terms.SonSnils;
import ru.nso.esialogin.proof.abstraction.Terms.Staff;
import ru.nso.esialogin.proof.abstraction.Terms.Who;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;

/** What an explanation must never say at once, or against the facts of its point. */
final class Contradictions {
    private final Point at;
    private final Set<String> confirmed;
    private final List<String> found = new ArrayList<>();

    private Contradictions(Point at, Explanation explanation) {
        this.at = at;
        this.confirmed = explanation.causes().stream()
                .filter(cause -> cause.certainty() == Certainty.CONFIRMED)
                .map(cause -> cause.code().toString())
                .collect(Collectors.toSet());
    }

    /** The contradictions of one point, in words; none where all is well. */
    static List<String> of(Point at, Simulation simulation, Explanation explanation) {
        Contradictions contradictions = new Contradictions(at, explanation);
        contradictions.betweenCauses();
        contradictions.withTheKeys(simulation);
        contradictions.withTheCards();
        contradictions.withTheVerdict(simulation, explanation);
        return contradictions.found;
    }

    private void betweenCauses() {
        never(says("L8") && (says("O1") || says("O3")), "L8 beside a lawful O1 or O3");
        never(says("L8") && says("O7"), "L8 beside schooling that ended");
        // A child account without its parent is C1 at every age (rulings: CHILD with linkedToParent false).
        never(says("C1") && says("E7") && at.account() != Account.CHILD_ALONE, "C1 beside E7");
        never(says("E7") && says("E8"), "fourteen and eighteen at once");
        never(says("D11") && at.who() != Who.SON, "nobody here is a foreigner");
    }

    private void withTheKeys(Simulation simulation) {
        never(says("L2") && simulation.keysSent().snils().isSome(), "L2 while a SNILS was sent");
        never(says("L3") && at.entry() != Entry.EPGU_DIARY_SERVICE, "L3 at another door");
        boolean closedDoor = at.entry() == Entry.OLD_SITE || (at.entry() == Entry.MY_SCHOOL && at.isNow());
        never(says("S4") && !closedDoor && !at.isByPassword(), "S4 at an open door");
        never(says("D9") && at.link() != Link.TO_THIS_ACCOUNT, "D9 without a link of this account");
        never(says("C1") && at.who() != Who.SON, "C1 of an adult");
        never(says("E6") && at.who() != Who.SON, "E6 of an adult");
    }

    private void withTheCards() {
        boolean adult = at.who() == Who.MOTHER;
        never(says("L4") && (!adult || at.parents() != Parents.FATHER_ONLY), "L4 without a card that lacks only her");
        never(
                at.who() == Who.MOTHER && at.parents() == Parents.FATHER_ONLY && !at.sonHasEnded() && !says("L4"),
                "the father's card without L4");
        boolean sonHasParents = at.sonSnils() == SonSnils.OF_MOTHER && at.motherOnCard();
        boolean motherHasSons = at.motherSnils() == MotherSnils.OF_SON && at.motherOnCard();
        never(
                says("L7") && !sonHasParents && !(motherHasSons && at.sonSnils() == SonSnils.RIGHT),
                "L7 while no parent's SNILS equals the pupil's");
        never(says("L1"), "L1 while ЗШ is right");
        never(
                says("D1") && at.sonSnils() != SonSnils.BROKEN && !motherIs(MotherSnils.BROKEN),
                "D1 without a broken SNILS");
        boolean emptySomewhere = at.sonSnils() == SonSnils.EMPTY
                || motherIs(MotherSnils.EMPTY)
                || at.sister() == Sister.MOTHER_WITHOUT_KEYS
                || at.staff() == Staff.WITHOUT_KEYS;
        never(says("D12") && !emptySomewhere, "D12 while every SNILS is there");
        boolean motherReachable = at.motherOnCard() && at.motherContacts() != MotherContacts.EMPTY;
        boolean anybodyReachable =
                at.sonContacts() != SonContacts.EMPTY || at.parents() != Parents.NONE || motherReachable;
        never(says("L5") && anybodyReachable, "L5 while somebody on the card has a contact");
        never(says("L6") && !at.hasSister(), "L6 of an only child");
        never(says("L8") && at.orders() == Orders.ONE, "L8 with one school open");
        never(says("O1") && at.orders() != Orders.GAP, "O1 without a lawful gap");
        never(says("O7") && !at.sonHasEnded(), "O7 while the pupil goes to school");
        never(says("L9") && at.who() != Who.TEACHER, "L9 of somebody who does not teach");
        never(says("O4") && (at.who() != Who.TEACHER || at.staff() == Staff.IN_ORDER), "O4 with an active staff card");
    }

    private void withTheVerdict(Simulation simulation, Explanation explanation) {
        Verdict verdict = simulation.verdict();
        boolean decided = verdict != Verdict.UNDECIDED;
        never(decided != (simulation.possible().size() == 1), "a verdict that is not the only possible one");
        never(verdict != Verdict.WORKS && explanation.causes().isEmpty(), "no cause");
        never(
                verdict == Verdict.WORKS && explanation.causes().stream().anyMatch(ExplainedCause::isConfirmedBlocking),
                "a cause that hinders a login that works");
        Entry wrongApp = at.who() == Who.TEACHER ? Entry.DIARY_APP : Entry.JOURNAL_APP;
        boolean hindered =
                explanation.causes().stream().anyMatch(cause -> cause.severity().blocks());
        never(
                decided && verdict != Verdict.WORKS && !hindered && !says("O7") && at.entry() != wrongApp,
                "nothing hinders a login that does not work");
        never(!explanation.crashes().isEmpty(), "a rule broke down");
    }

    private boolean motherIs(MotherSnils state) {
        return at.motherOnCard() && at.motherSnils() == state;
    }

    private boolean says(String code) {
        return confirmed.contains(code);
    }

    private void never(boolean holds, String what) {
        if (holds) {
            found.add(what);
        }
    }
}
