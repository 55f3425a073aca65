package ru.nso.esialogin.demo;

import java.util.List;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;

/**
 * People who belong together, with all their cards: parents and their children, or a single employee.
 *
 * @param code beginning of the ids of all their cards
 * @param cards pupil cards of both subsystems
 * @param staff staff cards
 */
public record DemoFamily(String code, List<PersonCard> cards, List<StaffCard> staff) {

    /** Copies the lists. */
    public DemoFamily {
        cards = List.copyOf(cards);
        staff = List.copyOf(staff);
    }
}
