package ru.nso.esialogin.contactcentre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.contactcentre.compare.Comparison;
import ru.nso.esialogin.contactcentre.kin.Kin;
import ru.nso.esialogin.diagnosis.Diagnoses;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.diagnosis.matter.CardMatter;
import ru.nso.esialogin.diagnosis.matter.CardMatters;

/**
 * What the second line gets of a call, so that nobody is asked twice. The second line reads cards anyway; the operator
 * of the call gives it the number of the look-up and sees nothing of this.
 */
@ApplicationScoped
@Transactional
public class HandOvers {
    private static final List<String> WHOLE_CARD = List.of("*");

    private final LookupFamilies families;
    private final LookupStore store;
    private final CardMatters matters;
    private final Diagnoses diagnoses;
    private final CentreLimits limits;

    public HandOvers(
            LookupFamilies families, LookupStore store, CardMatters matters, Diagnoses diagnoses, CentreLimits limits) {
        this.families = families;
        this.store = store;
        this.matters = matters;
        this.diagnoses = diagnoses;
        this.limits = limits;
    }

    /**
     * A packet.
     *
     * @param lookup the look-up
     * @param comparisons what was compared, and whether it matched; not what was said
     * @param members logins of the members of the family, as they are today
     * @param earlier earlier calls about the same cards
     * @param tickets tickets that led to the same cards
     */
    public record HandOver(
            Lookup lookup,
            List<Comparison> comparisons,
            List<Explained> members,
            List<EarlierCall> earlier,
            List<CardMatter> tickets) {
        /** Copies the lists. */
        public HandOver {
            comparisons = List.copyOf(comparisons);
            members = List.copyOf(members);
            earlier = List.copyOf(earlier);
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * An explained login of a member.
     *
     * @param member who
     * @param diagnosis why it goes as it goes
     */
    public record Explained(Member member, Diagnosis diagnosis) {}

    /** The packet of a look-up, whoever made it; nothing if there is none. */
    public Optional<HandOver> read(Access access, String lookupId) {
        Optional<Lookup> found = store.ofAnybody(lookupId);
        if (found.isEmpty()) {
            families.note(access, Action.READ_HAND_OVER, List.of(), WHOLE_CARD, Outcome.NOTHING_FOUND);
            return Optional.empty();
        }
        Lookup lookup = found.get();
        Kin kin = families.kin(access, Permission.READ_HAND_OVER, lookup);
        families.note(access, Action.READ_HAND_OVER, kin.records().toList(), WHOLE_CARD, Outcome.DONE);
        List<Explained> members = families.members(kin).stream()
                .limit(limits.mostMembers())
                .map(member -> new Explained(member, diagnoses.explain(member.login())))
                .toList();
        List<String> cardIds = Stream.concat(lookup.cardIds().stream(), lookup.staffCardIds().stream())
                .toList();
        return Optional.of(new HandOver(
                lookup,
                store.comparisons(lookup),
                members,
                store.earlier(lookup, cardIds, limits.earlierCalls()),
                matters.of(cardIds, limits.earlierTickets())));
    }
}
