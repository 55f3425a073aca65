package ru.nso.esialogin.ticket.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.ErrorText;

/**
 * What a complaint names, without stars.
 *
 * @param snils SNILS that pass the check, eleven digits
 * @param invalid digits beside the word СНИЛС that are none
 * @param phones phones, +7XXXXXXXXXX
 * @param emails e-mails in lower case
 * @param names names of people
 * @param school the school as written
 * @param className the class
 * @param days days with a year
 * @param errorText what the text from the screen says
 */
public record ToldKeys(
        List<String> snils,
        List<String> invalid,
        List<String> phones,
        List<String> emails,
        List<String> names,
        Optional<String> school,
        Optional<String> className,
        List<LocalDate> days,
        Optional<OfScreen> errorText) {
    /** Copies the lists. */
    public ToldKeys {
        snils = List.copyOf(snils);
        invalid = List.copyOf(invalid);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        names = List.copyOf(names);
        days = List.copyOf(days);
    }

    /**
     * Which kinds of key a quoted text of the screen names as sent.
     *
     * @param kind which text it is
     * @param snils whether SNILS were sent; nothing where it does not tell
     * @param phones whether phones were sent
     * @param emails whether e-mails were sent
     */
    public record OfScreen(
            ErrorText.Kind kind, Optional<Boolean> snils, Optional<Boolean> phones, Optional<Boolean> emails) {}

    /** All of it is personal. */
    @Override
    public String toString() {
        return "ToldKeys";
    }
}
