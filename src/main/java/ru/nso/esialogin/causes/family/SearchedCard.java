package ru.nso.esialogin.causes.family;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.PupilCard;
import ru.nso.esialogin.rules.Standing;

/**
 * A card of a child of the family as the journal searches it today.
 *
 * @param pupil the child
 * @param caller how the one who logs in stands to the parents there
 */
record SearchedCard(Standing pupil, CallerAmongParents caller) {
    /** All of them; L4 and D8 ask for them, so they are looked for once a login. */
    static List<SearchedCard> of(Facts facts) {
        return facts.once(All.class, All::in).cards;
    }

    private record All(List<SearchedCard> cards) {
        static All in(Facts facts) {
            List<SearchedCard> cards = new ArrayList<>(4);
            for (PupilCard card : facts.cardsOfFamily()) {
                Standing pupil = card.pupil();
                if (pupil.isSearched()
                        && pupil.file().isPresent()
                        && isSearchedToday(pupil.file().get(), pupil)) {
                    cards.add(new SearchedCard(pupil, CallerAmongParents.on(card, facts)));
                }
            }
            return new All(cards);
        }

        private static boolean isSearchedToday(PupilFile file, Standing pupil) {
            return !file.hasEnded()
                    && !file.ofOthers()
                    && (pupil.card().filter(file::isActive).isPresent() || !file.isActive());
        }
    }
}
