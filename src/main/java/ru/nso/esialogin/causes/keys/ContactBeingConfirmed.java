package ru.nso.esialogin.causes.keys;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * A contact on the own card equals one that is being confirmed at ЕСИА: the old one is still sent, the new one not yet
 * (the catalogue, E12).
 */
@Cause(
        code = "E12",
        title = "Телефон или почта меняются на Госуслугах",
        basis = Basis.SOURCE,
        actors = {Actor.PARENT, Actor.PUPIL, Actor.EMPLOYEE},
        gate = Gate.SEARCH,
        since = "1")
final class ContactBeingConfirmed implements Rule {
    @Override
    public Finding examine(Facts facts) {
        List<PhoneNumber> phones = facts.account().phonesVerifying().orElse(List.of());
        List<EmailAddress> emails = facts.account().emailsVerifying().orElse(List.of());
        if (facts.login().assumed() || (phones.isEmpty() && emails.isEmpty())) {
            return Finding.notApplicable("О смене контактов на Госуслугах ничего не известно");
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Standing standing : facts.own()) {
            standing.person().matchablePhones().stream()
                    .filter(phones::contains)
                    .filter(phone -> !facts.keysSent().phones().values().contains(phone))
                    .findFirst()
                    .ifPresent(phone -> evidence.add(evidence(standing, Field.PHONE, phone.masked())));
            standing.person().matchableEmails().stream()
                    .filter(emails::contains)
                    .filter(email -> !facts.keysSent().emails().values().contains(email))
                    .findFirst()
                    .ifPresent(email -> evidence.add(evidence(standing, Field.EMAIL, email.masked())));
        }
        return evidence.isEmpty()
                ? Finding.clear("Меняющихся контактов в карточке нет")
                : Finding.confirmed(
                        evidence,
                        List.of(Edit.atEsia(Edit.What.CHANGE_ACCOUNT_CONTACT, facts.person(), Field.CONTACTS)));
    }

    private static Evidence evidence(Standing standing, Field field, String found) {
        return Evidence.on(
                standing,
                field,
                found,
                "подтверждённый на Госуслугах",
                "на Госуслугах этот контакт ещё не подтверждён");
    }
}
