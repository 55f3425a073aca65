package ru.nso.esialogin.ticket.registry;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.diagnosis.Diagnosis;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.ticket.link.TicketCard;

/**
 * What the registry tells of a complaint.
 *
 * @param candidates cards that its keys lead to
 * @param cards the same cards, with the schools that keep them
 * @param complete whether these are all
 * @param diagnosis the login explained upon them; nothing where no card was found
 * @param who who logs in there
 */
public record FromRegistry(
        List<CandidateCard> candidates,
        List<TicketCard> cards,
        boolean complete,
        Optional<Diagnosis> diagnosis,
        Optional<Role> who) {
    /** Nothing was searched, or nothing found. */
    public static final FromRegistry NOTHING =
            new FromRegistry(List.of(), List.of(), true, Optional.empty(), Optional.empty());

    /** Copies the lists. */
    public FromRegistry {
        candidates = List.copyOf(candidates);
        cards = List.copyOf(cards);
    }
}
