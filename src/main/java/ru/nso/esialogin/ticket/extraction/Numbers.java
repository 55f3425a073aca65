package ru.nso.esialogin.ticket.extraction;

import java.util.List;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * The numbers of a text that say who somebody is.
 *
 * @param snils SNILS that pass the check
 * @param invalid digits that stand beside the word СНИЛС and are none
 * @param phones telephone numbers
 */
public record Numbers(List<Spotted<Snils>> snils, List<Spotted<String>> invalid, List<Spotted<PhoneNumber>> phones) {
    /** Copies the lists. */
    public Numbers {
        snils = List.copyOf(snils);
        invalid = List.copyOf(invalid);
        phones = List.copyOf(phones);
    }
}
