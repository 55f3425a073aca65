package ru.nso.esialogin.ticket.registry;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.Access;
import ru.nso.esialogin.access.AccessEntry;
import ru.nso.esialogin.access.AccessEntry.Action;
import ru.nso.esialogin.access.AccessEntry.Outcome;
import ru.nso.esialogin.access.AccessLog;
import ru.nso.esialogin.access.Permission;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.FamilySearch;
import ru.nso.esialogin.card.registry.FamilySearch.FamilyCards;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.ticket.Letter;
import ru.nso.esialogin.ticket.triage.Understood;

/** Finds whom a reply may speak of: the people on the cards that the complaint and the address lead to. */
@Singleton
public final class AroundTicket {
    private static final List<String> ADDRESS_ONLY = List.of("emails");

    private final RegistryOfTicket registry;
    private final FamilySearch families;
    private final AccessLog log;

    public AroundTicket(RegistryOfTicket registry, FamilySearch families, AccessLog log) {
        this.registry = registry;
        this.families = families;
        this.log = log;
    }

    /**
     * Cards around a ticket.
     *
     * @param cards pupil cards, each once
     * @param staff staff cards, each once
     * @param complete whether these are all: of too many nobody can say who is who
     * @param diagnosis the login explained upon those that the complaint leads to
     */
    public record Cards(
            List<PersonCard> cards, List<StaffCard> staff, boolean complete, Optional<Diagnosis> diagnosis) {
        /** Nobody. */
        public static final Cards NONE = new Cards(List.of(), List.of(), true, Optional.empty());

        /** Copies the lists. */
        public Cards {
            cards = List.copyOf(cards);
            staff = List.copyOf(staff);
        }
    }

    /**
     * The cards that the complaint and the address lead to; none for who may not have logins explained upon the
     * registry. Part of the caller's transaction, the access log in it.
     */
    public Cards around(Access access, Understood understood, Letter letter, Optional<EmailAddress> address) {
        if (!RegistryOfTicket.mayAsk(access)) {
            return Cards.NONE;
        }
        Optional<RegistryOfTicket.UponCards> upon = registry.upon(access, understood, letter);
        Optional<FamilyCards> holders = address.map(known -> holders(access, known));
        return new Cards(
                once(
                        upon.stream().flatMap(found -> found.found().login().knownCards().stream()),
                        holders.stream().flatMap(found -> found.cards().stream())),
                once(
                        upon.stream().flatMap(found -> found.found().login().knownStaff().stream()),
                        holders.stream().flatMap(found -> found.staff().stream())),
                upon.map(found -> found.found().complete()).orElse(true)
                        && holders.map(FamilyCards::complete).orElse(true),
                upon.map(RegistryOfTicket.UponCards::diagnosis));
    }

    private FamilyCards holders(Access access, EmailAddress address) {
        FamilyCards found =
                families.find(Set.of(new SearchKey.ByEmail(address)), access.scope(Permission.DIAGNOSE_REGISTRY));
        List<String> ids = found.all().map(Card::id).toList();
        log.record(new AccessEntry(
                access,
                Action.SEARCH,
                ids,
                List.of(),
                ADDRESS_ONLY,
                ids.isEmpty() ? Outcome.NOTHING_FOUND : Outcome.DONE));
        return found;
    }

    private static <C extends Card> List<C> once(Stream<C> some, Stream<C> others) {
        return List.copyOf(Stream.concat(some, others)
                .collect(Collectors.toMap(Card::id, card -> card, (one, same) -> one, LinkedHashMap::new))
                .values());
    }
}
