package ru.nso.esialogin.console.family;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/**
 * Somebody on a card, masked as everywhere.
 *
 * @param id identifier on the card
 * @param who as what, in Russian
 * @param name name
 * @param birthDate date of birth
 * @param snils SNILS, masked
 * @param phones phones, masked
 * @param emails e-mails, masked
 */
public record PersonView(
        String id, String who, String name, String birthDate, String snils, String phones, String emails) {

    /** Everybody on a card. */
    public static List<PersonView> of(Card card) {
        if (card instanceof StaffCard staff) {
            return List.of(of(staff.person(), "сотрудник"));
        }
        PersonCard pupils = (PersonCard) card;
        List<PersonView> all = new ArrayList<>();
        all.add(of(pupils.pupil(), "ученик"));
        for (Parent parent : pupils.knownParents()) {
            all.add(of(parent.person(), FactWords.kinship(parent.kinship())));
        }
        return List.copyOf(all);
    }

    private static PersonView of(Person person, String who) {
        return new PersonView(
                person.id(),
                who,
                FactWords.name(person.name()),
                FactWords.of(person.birthDate(), born -> FactWords.day(born.date())),
                FactWords.of(person.snils(), SnilsField::masked),
                phones(person.phones()),
                FactWords.ofAll(person.emails(), EmailField::masked));
    }

    private static String phones(Fact<List<PhoneField>> phones) {
        return FactWords.ofAll(phones, PhoneField::masked);
    }
}
