package ru.nso.esialogin.diagnosis;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.LoginCase.ClaimedChild;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;

/**
 * A login with the cards that the registry holds about it.
 *
 * @param login all facts
 * @param dataAsOf how old the oldest of the cards is; empty when no card tells
 * @param complete false when there were more cards than the configured number: the rest was left out
 */
public record FoundLogin(LoginCase login, Optional<OffsetDateTime> dataAsOf, boolean complete) {

    /**
     * Children of whom the caller speaks and whose cards are not among those found, by their place in the request. It is
     * the same for a child who is not there and one who is not the caller's to see.
     */
    public List<Integer> childrenNotFound() {
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < login.children().size(); i++) {
            ClaimedChild child = login.children().get(i);
            if (login.knownCards().stream().noneMatch(card -> isMeant(child, card.pupil()))) {
                missing.add(i);
            }
        }
        return List.copyOf(missing);
    }

    private static boolean isMeant(ClaimedChild child, Person pupil) {
        NameComparison name = child.name().compare(pupil.name());
        return name.first() == PartMatch.AGREE
                && name.last() != PartMatch.DIFFER
                && SamePerson.birthDates(child.birthDate(), pupil.birthDate()) != PartMatch.DIFFER;
    }
}
