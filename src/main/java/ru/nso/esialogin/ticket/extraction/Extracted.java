package ru.nso.esialogin.ticket.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * What a complaint names.
 *
 * @param snils SNILS that pass the check, each once
 * @param invalid digits beside the word СНИЛС that are none
 * @param phones phones, each once
 * @param emails e-mails, each once
 * @param names names of people
 * @param school the school as it is written
 * @param className the class
 * @param days days with a year
 * @param errorText the text from the screen, where one is quoted
 */
public record Extracted(
        List<Snils> snils,
        List<String> invalid,
        List<PhoneNumber> phones,
        List<EmailAddress> emails,
        List<PersonName> names,
        Optional<String> school,
        Optional<String> className,
        List<LocalDate> days,
        Optional<ErrorText> errorText) {

    /** Copies the lists. */
    public Extracted {
        snils = List.copyOf(snils);
        invalid = List.copyOf(invalid);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        names = List.copyOf(names);
        days = List.copyOf(days);
    }

    /** How much was found, not what. */
    @Override
    public String toString() {
        return "Extracted[" + snils.size() + " SNILS, " + phones.size() + " phones, " + emails.size() + " e-mails, "
                + names.size() + " names]";
    }

    /** The same without the text of the screen. */
    public Extracted withoutErrorText() {
        return new Extracted(snils, invalid, phones, emails, names, school, className, days, Optional.empty());
    }
}
