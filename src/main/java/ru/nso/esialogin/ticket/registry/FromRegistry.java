package ru.nso.esialogin.ticket.registry;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.diagnosis.Diagnosis;

/**
 * What the registry tells of a complaint.
 *
 * @param candidates cards that its keys lead to
 * @param complete whether these are all
 * @param diagnosis the login explained upon them; nothing where no card was found
 */
public record FromRegistry(List<CandidateCard> candidates, boolean complete, Optional<Diagnosis> diagnosis) {
    /** Nothing was searched, or nothing found. */
    public static final FromRegistry NOTHING = new FromRegistry(List.of(), true, Optional.empty());

    /** Copies the list. */
    public FromRegistry {
        candidates = List.copyOf(candidates);
    }
}
