package ru.nso.esialogin.contactcentre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.contactcentre.compare.Confirmation;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.contactcentre.kin.KinRecord;
import ru.nso.esialogin.contactcentre.kin.Somebody;
import ru.nso.esialogin.contactcentre.script.Login;
import ru.nso.esialogin.contactcentre.script.Script;
import ru.nso.esialogin.contactcentre.script.ScriptWriter;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.matter.CardMatter;
import ru.nso.esialogin.diagnosis.matter.CardMatters;
import ru.nso.esialogin.esia.household.RecordKind;

/** Opens the words for a caller once the caller has proven enough, and for whom the proof holds. */
@ApplicationScoped
@Transactional
public class Scripts {
    private static final List<String> SHOWN = List.of("script");

    private final OpenLookups open;
    private final LookupFamilies families;
    private final LookupStore store;
    private final CardMatters matters;
    private final Diagnoses diagnoses;
    private final CentreLimits limits;
    private final Clock clock;

    public Scripts(
            OpenLookups open,
            LookupFamilies families,
            LookupStore store,
            CardMatters matters,
            Diagnoses diagnoses,
            CentreLimits limits,
            Clock clock) {
        this.open = open;
        this.families = families;
        this.store = store;
        this.matters = matters;
        this.diagnoses = diagnoses;
        this.limits = limits;
        this.clock = clock;
    }

    /** What asking for a script comes to. */
    public sealed interface Asked {}

    /**
     * Too little is proven.
     *
     * @param lacking how many more independent facts have to match; not which
     */
    public record NotConfirmed(int lacking) implements Asked {}

    /**
     * The words for the caller.
     *
     * @param script the words
     * @param lookup the look-up
     * @param earlier earlier calls about the caller's cards; for the operator, not to be told
     * @param tickets tickets that led to these cards; for the operator, not to be told
     */
    public record Opened(Script script, Lookup lookup, List<EarlierCall> earlier, List<CardMatter> tickets)
            implements Asked {
        /** Copies the lists. */
        public Opened {
            earlier = List.copyOf(earlier);
            tickets = List.copyOf(tickets);
        }
    }

    /** The script of a look-up; nothing if there is none, or it is not the caller's, or it is over. */
    public Optional<Asked> script(Caller caller, String lookupId) {
        return open.find(caller, lookupId, Action.READ_SCRIPT).map(lookup -> asked(caller, lookup));
    }

    private Asked asked(Caller operator, Lookup lookup) {
        Access access = OpenLookups.access(operator, lookup);
        Kin kin = families.kin(access, Permission.LOOK_UP, lookup);
        Instant now = clock.instant();
        Confirmation confirmation = families.confirmation(lookup, kin, store.comparisons(lookup));
        if (!confirmation.opens()) {
            families.note(access, Action.READ_SCRIPT, kin.records().toList(), SHOWN, Outcome.NOTHING_FOUND);
            return new NotConfirmed(confirmation.lacking());
        }
        ScriptWriter writer = new ScriptWriter(diagnoses.dated(), limits.callBackWorkingDays());
        if (confirmation.caller().isEmpty()) {
            families.note(access, Action.READ_SCRIPT, kin.records().toList(), SHOWN, Outcome.DONE);
            return new Opened(writer.general(), lookup, List.of(), List.of());
        }
        Somebody caller = confirmation.caller().get();
        List<Somebody> children = spokenFor(kin, caller, now);
        List<KinRecord> records = Stream.concat(Stream.of(caller), children.stream())
                .flatMap(somebody -> somebody.records().stream())
                .toList();
        families.note(access, Action.READ_SCRIPT, records, SHOWN, Outcome.DONE);
        List<Login> logins = families.members(kin, caller, children).stream()
                .map(member -> new Login(
                        member.kind(), !children.contains(member.somebody()), diagnoses.explain(member.login())))
                .toList();
        List<String> cardIds =
                records.stream().map(record -> record.card().id()).distinct().toList();
        return new Opened(
                writer.write(addressee(caller), logins, now),
                lookup,
                store.earlier(lookup, cardIds, limits.earlierCalls()),
                matters.of(cardIds, limits.earlierTickets()));
    }

    /** The caller's children as long as the law lets a parent speak for them. */
    private List<Somebody> spokenFor(Kin kin, Somebody caller, Instant now) {
        LocalDate today = diagnoses.dated().dayOf(now);
        int ownConsent = diagnoses.dated().agesOn(today).ownConsent();
        return kin.childrenOf(caller).stream()
                .<Somebody>map(child -> child)
                .filter(child -> child.records().stream().allMatch(record -> record.person()
                        .birthDate()
                        .value()
                        .filter(born -> born.ageOn(today) < ownConsent)
                        .isPresent()))
                .toList();
    }

    private static RecordKind addressee(Somebody caller) {
        return caller.records().get(0).kind();
    }
}
