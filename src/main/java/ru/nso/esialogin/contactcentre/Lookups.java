package ru.nso.esialogin.contactcentre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.NewIds;
import ru.nso.esialogin.card.registry.sought.SoughtNumbers;
import ru.nso.esialogin.contactcentre.compare.LookupKey;
import ru.nso.esialogin.contactcentre.compare.Progress;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.platform.time.WorkingTime;

/**
 * Finds the family a caller speaks of, and plays the login of each member. One transaction, in which the access log is
 * written, too; a fruitless look-up is written down like any other.
 */
@ApplicationScoped
@Transactional
public class Lookups {
    private static final List<String> SHOWN = List.of("causes", "verdict");

    private final FamilySearch search;
    private final SoughtNumbers sought;
    private final LookupFamilies families;
    private final LookupStore store;
    private final OpenLookups open;
    private final ComparisonTurn turn;
    private final Diagnoses diagnoses;
    private final NewIds ids;
    private final CentreLimits limits;
    private final Clock clock;

    public Lookups(
            FamilySearch search,
            SoughtNumbers sought,
            LookupFamilies families,
            LookupStore store,
            OpenLookups open,
            ComparisonTurn turn,
            Diagnoses diagnoses,
            NewIds ids,
            CentreLimits limits,
            Clock clock) {
        this.search = search;
        this.sought = sought;
        this.families = families;
        this.store = store;
        this.open = open;
        this.turn = turn;
        this.diagnoses = diagnoses;
        this.ids = ids;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Looks a family up.
     *
     * @param access who asks, with the purpose and the call
     * @param callId the call
     */
    public LookedUp lookUp(Access access, String callId, LookupKey key) {
        FamilyCards found = search.find(key.keys(), access.scope(Permission.LOOK_UP));
        sought.note(access, key.keys(), found.all());
        Kin kin = Kin.of(found.cards(), found.staff());
        Instant now = clock.instant();
        Lookup lookup = new Lookup(
                ids.next(),
                now,
                access.caller().name(),
                access.purpose(),
                callId,
                key.kind(),
                found.cards().stream().map(PersonCard::id).toList(),
                found.staff().stream().map(StaffCard::id).toList(),
                key.personIds(kin));
        LookedUp played = played(access, Action.LOOK_UP, lookup, kin, found.complete());
        store.save(lookup);
        return played;
    }

    /** How many comparisons with the cards of a look-up are left today. */
    public int comparisonsLeft(Lookup lookup) {
        return turn.left(lookup);
    }

    /**
     * A look-up with which its operator goes on: the family as it is now, and how far the caller is proven.
     *
     * @param found the family
     * @param progress what was compared
     */
    public record UnderWay(LookedUp found, Progress progress) {}

    /**
     * The look-up once more; nothing if there is none, or it is not the caller's, or it is over. Its entry says that it is
     * shown again: nothing is looked up.
     */
    public Optional<UnderWay> again(Caller operator, String lookupId) {
        return open.find(operator, lookupId, Action.READ_LOOK_UP).map(lookup -> {
            Access access = OpenLookups.access(operator, lookup);
            Kin kin = families.kin(access, Permission.LOOK_UP, lookup);
            return new UnderWay(played(access, Action.READ_LOOK_UP, lookup, kin, true), turn.progress(lookup, kin));
        });
    }

    /** How far the caller of a look-up is proven; shows nothing of the family. Nothing as for {@link #again}. */
    public Optional<Progress> progress(Caller operator, String lookupId) {
        return open.find(operator, lookupId, Action.READ_LOOK_UP).map(lookup -> {
            Access access = OpenLookups.access(operator, lookup);
            return turn.progress(lookup, families.kin(access, Permission.LOOK_UP, lookup));
        });
    }

    /** Plays the login of each member and writes down that the outcome is shown. */
    private LookedUp played(Access access, Action action, Lookup lookup, Kin kin, boolean allCards) {
        List<Member> members = families.members(kin);
        List<Candidate> candidates = played(members, lookup.keyPersonIds()).stream()
                .sorted(Comparator.comparingInt(Played::place))
                .map(Played::candidate)
                .toList();
        families.note(
                access,
                action,
                kin.records().toList(),
                SHOWN,
                candidates.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE);
        return new LookedUp(
                lookup,
                candidates,
                allCards && candidates.size() == members.size(),
                lookup.at().plus(limits.valid()));
    }

    /** Perhaps not all can be played: those on whom the key stands come before the others. */
    private List<Played> played(List<Member> members, List<String> keyPersonIds) {
        Comparator<Integer> keyFirst =
                Comparator.comparing(place -> !members.get(place).somebody().isAmong(keyPersonIds));
        List<Integer> chosen = IntStream.range(0, members.size())
                .boxed()
                .sorted(keyFirst)
                .limit(limits.mostMembers())
                .toList();
        return new WorkingTime(limits.time(), System::nanoTime)
                .through(chosen, place -> new Played(place, candidate(members.get(place))));
    }

    /** A candidate and its place among the members. */
    private record Played(int place, Candidate candidate) {}

    private Candidate candidate(Member member) {
        Diagnoses.Brief brief = diagnoses.brief(member.login());
        return new Candidate(member.kind(), brief.verdict(), brief.causes());
    }
}
