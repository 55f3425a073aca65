package ru.nso.esialogin.contactcentre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Misses;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.contactcentre.compare.Comparison;
import ru.nso.esialogin.contactcentre.compare.Progress;
import ru.nso.esialogin.contactcentre.compare.Said;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.simulation.LoginSimulator;

/** The transactions of one comparison: the one that makes it, and the one that writes down that it was refused. */
@ApplicationScoped
class ComparisonTurn {
    private final OpenLookups open;
    private final LookupFamilies families;
    private final LookupStore store;
    private final AccessLog log;
    private final Misses misses;
    private final CentreLimits limits;
    private final DatedPolicy dated;
    private final Clock clock;

    ComparisonTurn(
            OpenLookups open,
            LookupFamilies families,
            LookupStore store,
            AccessLog log,
            Misses misses,
            CentreLimits limits,
            LoginSimulator simulator,
            Clock clock) {
        this.open = open;
        this.families = families;
        this.store = store;
        this.log = log;
        this.misses = misses;
        this.limits = limits;
        this.dated = simulator.dated();
        this.clock = clock;
    }

    /** Takes a comparison of the day, compares, keeps what came of it. */
    @Transactional
    Optional<Comparison.Result> make(Caller caller, String lookupId, Said said) {
        return open.find(caller, lookupId, Action.COMPARE)
                .map(lookup -> made(caller, lookup, said).comparison().result());
    }

    /** The same, and tells how far the caller is proven now. */
    @Transactional
    Optional<Progress> makeAndTell(Caller caller, String lookupId, Said said) {
        return open.find(caller, lookupId, Action.COMPARE)
                .map(lookup -> progress(lookup, made(caller, lookup, said).kin()));
    }

    /** How far the caller of a look-up is proven. */
    Progress progress(Lookup lookup, Kin kin) {
        List<Comparison> made = store.comparisons(lookup);
        return Progress.of(
                made, left(lookup), families.confirmation(lookup, kin, made).lacking());
    }

    /** How many comparisons are left today. */
    int left(Lookup lookup) {
        return Math.max(0, limits.comparisonsPerDay() - store.taken(lookup, dated.dayOf(clock.instant())));
    }

    private record Made(Comparison comparison, Kin kin) {}

    private Made made(Caller caller, Lookup lookup, Said said) {
        Instant now = clock.instant();
        LocalDate today = dated.dayOf(now);
        if (!store.take(lookup, today, limits.comparisonsPerDay())) {
            Instant tomorrow = today.plusDays(1).atStartOfDay(dated.zone()).toInstant();
            throw new ComparisonsUsedUp(lookup, Duration.between(now, tomorrow));
        }
        Access access = OpenLookups.access(caller, lookup);
        Kin kin = families.kin(access, Permission.LOOK_UP, lookup);
        Comparison comparison = Comparison.of(said, kin);
        store.add(lookup, comparison);
        if (comparison.result() == Comparison.Result.NO_MATCH) {
            misses.note();
        }
        families.note(
                access,
                Action.COMPARE,
                kin.records().toList(),
                List.of(said.fact().name()),
                Outcome.DONE);
        return new Made(comparison, kin);
    }

    /** Writes down that one more comparison was asked for than there are; survives the end of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(Caller caller, Lookup lookup, Said said) {
        log.record(new AccessEntry(
                OpenLookups.access(caller, lookup),
                Action.REFUSE_COMPARISON,
                Stream.concat(lookup.cardIds().stream(), lookup.staffCardIds().stream())
                        .toList(),
                List.of(),
                List.of(said.fact().name()),
                Outcome.NOTHING_FOUND));
    }
}
