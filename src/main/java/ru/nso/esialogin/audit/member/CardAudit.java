package ru.nso.esialogin.audit.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.finding.AuditedPerson;
import ru.nso.esialogin.audit.finding.AuditedRecord;
import ru.nso.esialogin.audit.finding.Mending;
import ru.nso.esialogin.audit.finding.Prospects;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnoses.Judgement;
import ru.nso.esialogin.esia.EsiaAccount;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.Extent;
import ru.nso.esialogin.esia.household.AssumedLogin;
import ru.nso.esialogin.esia.simulation.Verdict;
import ru.nso.esialogin.repair.Plan;
import ru.nso.esialogin.repair.PlannedEdit;
import ru.nso.esialogin.repair.blast.Neighbourhood;
import ru.nso.esialogin.repair.blast.OnCard;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.ExplainedCause;
import ru.nso.esialogin.rules.engine.Explanation;
import ru.nso.esialogin.rules.engine.RuleCrash;
import ru.nso.esialogin.rules.text.CauseTexts;

/**
 * Diagnoses everybody on cards, each with the assumed account (rulings: Assumed account) over the cards around the own one,
 * by the engine of a single request. Keeps what it has judged: a parent of three children is judged once. For one thread, and
 * for cards that are read together.
 */
public final class CardAudit {
    private final Diagnoses diagnoses;
    private final Scope scope;
    private final Instant at;
    private final Foresight foresight;
    private final Map<CircleKey, Circle> circles = new HashMap<>();

    /**
     * @param scope the cards of the audit
     * @param at as of when
     */
    public CardAudit(Diagnoses diagnoses, Scope scope, Instant at) {
        this.diagnoses = diagnoses;
        this.scope = scope;
        this.at = at;
        this.foresight = new Foresight(diagnoses.dated(), diagnoses.dated().dayOf(at));
    }

    /**
     * Everybody on a card, the pupil before the parents.
     *
     * @param around the cards around it, itself among them
     */
    public List<Audited> of(Card card, FamilyCards around) {
        Neighbourhood cards = new Neighbourhood(around.cards(), around.staff());
        Circle circle = circles.computeIfAbsent(
                new CircleKey(cards.ids(), around.complete()),
                asked -> new Circle(
                        cards,
                        new Humans(cards, scope),
                        new AssumedLogin(around.cards(), around.staff(), diagnoses.dated()),
                        new HashMap<>()));
        View view = new View(card, circle, around.complete());
        return card instanceof PersonCard pupil ? view.members(pupil) : List.of(view.employee((StaffCard) card));
    }

    /** By what circles of cards that were read together are the same. */
    private record CircleKey(Set<String> cardIds, boolean complete) {}

    /** What is found out of a circle once: both cards of a pupil and those of brothers and sisters have the same. */
    private record Circle(Neighbourhood around, Humans humans, AssumedLogin logins, Map<Question, Judgement> judged) {}

    /** What a judgement depends on within a circle. */
    private record Question(Identity identity, EsiaAccount account, Extent extent) {
        /** By the name alone, which is enough within a circle. */
        @Override
        public int hashCode() {
            return identity.name().hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question question
                    && extent == question.extent
                    && identity.equals(question.identity)
                    && account.equals(question.account);
        }

        /** Without the person. */
        @Override
        public String toString() {
            return "Question";
        }
    }

    /** One card with those around it. */
    private final class View {
        private final Card card;
        private final Neighbourhood around;
        private final Humans humans;
        private final AssumedLogin logins;
        private final Map<Question, Judgement> judged;
        private final boolean complete;

        View(Card card, Circle circle, boolean complete) {
            this.card = card;
            this.around = circle.around();
            this.humans = circle.humans();
            this.logins = circle.logins();
            this.judged = circle.judged();
            this.complete = complete;
        }

        List<Audited> members(PersonCard pupils) {
            List<Audited> members = new ArrayList<>();
            List<OnCard> people = Neighbourhood.people(pupils);
            LoginCase ofPupil = logins.ofPupil(pupils, at);
            members.add(member(people.get(0), ofPupil, foresight.ofPupil(pupils, around, ofPupil.account())));
            int place = 1;
            for (Parent parent : pupils.knownParents()) {
                LoginCase ofParent = logins.ofParent(parent, at);
                members.add(member(people.get(place++), ofParent, foresight.ofParent(ofParent.account())));
            }
            return members;
        }

        Audited employee(StaffCard staff) {
            LoginCase login = logins.ofEmployee(staff, at);
            return member(Neighbourhood.person(staff), login, foresight.ofEmployee(staff, login.account()));
        }

        private Audited member(OnCard who, LoginCase login, Prospects prospects) {
            Judgement judgement = judgement(complete ? login : login.withExtent(Extent.PART));
            AuditedRecord record = new AuditedRecord(
                    card.id(),
                    who.person().id(),
                    who.kind(),
                    card.school().id(),
                    card.school().municipality().value(),
                    card instanceof PersonCard pupils ? pupils.className().value() : Optional.empty());
            String human = humans.id(who);
            Verdict verdict = judgement.simulation().verdict();
            return new Audited(
                    new AuditedPerson(
                            record,
                            human,
                            humans.counting(who),
                            verdict,
                            prospects,
                            verdict == Verdict.WORKS
                                    ? Optional.empty()
                                    : judgement.planning().plans().stream()
                                            .findFirst()
                                            .map(this::mending)),
                    judgement.explanation().causes().stream()
                            .map(cause -> finding(record, human, cause, login.identity()))
                            .toList(),
                    undecided(judgement.explanation()));
        }

        /** Of these causes another run may say something else: the rule failed, or time was over before it was weighed. */
        private Set<CauseCode> undecided(Explanation explanation) {
            Stream<CauseCode> unweighed = explanation.weighed()
                    ? Stream.empty()
                    : explanation.causes().stream()
                            .filter(cause -> !cause.severity().blocks())
                            .map(ExplainedCause::code);
            return Stream.concat(explanation.crashes().stream().map(RuleCrash::code), unweighed)
                    .collect(Collectors.toSet());
        }

        private Judgement judgement(LoginCase login) {
            return judged.computeIfAbsent(
                    new Question(login.identity(), login.account(), login.extent()), asked -> diagnoses.judge(login));
        }

        private AuditFinding finding(AuditedRecord record, String human, ExplainedCause cause, Identity identity) {
            return new AuditFinding(
                    record,
                    human,
                    cause.code(),
                    cause.certainty(),
                    cause.severity(),
                    CauseTexts.actors(cause, identity.role()),
                    cards(cause));
        }

        /** Where the fault stands, as far as the audit covers it; of cards of others nothing is told. */
        private Set<String> cards(ExplainedCause cause) {
            Set<String> ids = new TreeSet<>();
            cause.evidence().stream()
                    .map(Evidence::standing)
                    .flatMap(Optional::stream)
                    .map(Standing::cardId)
                    .forEach(ids::add);
            if (ids.isEmpty()) {
                cause.mends().forEach(edit -> edit.targets().forEach(target -> ids.add(target.cardId())));
            }
            ids.removeIf(id -> !humans.covered(id));
            return ids;
        }

        private Mending mending(Plan plan) {
            List<Edit> edits = plan.edits().stream().map(PlannedEdit::edit).toList();
            return new Mending(
                    edits.stream()
                            .filter(Edit::changesCards)
                            .flatMap(edit -> edit.targets().stream())
                            .map(Target::cardId)
                            .map(id -> humans.covered(id) ? id : "")
                            .collect(Collectors.toSet()),
                    edits.stream().map(Edit::actor).collect(Collectors.toSet()),
                    edits.size(),
                    plan.after());
        }
    }
}
