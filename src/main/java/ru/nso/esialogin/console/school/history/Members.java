package ru.nso.esialogin.console.school.history;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.EnrolmentOrder;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.console.school.card.person.CardWords;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/** All that a card says, member by member. */
final class Members {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Map<String, Member> members = new LinkedHashMap<>();

    private Members() {}

    /** By pointers in which people are called by their ids, so that states of one card can be compared. */
    static Map<String, Member> byPeople(Card card) {
        return of(card, false);
    }

    /** By pointers in which parents are called by their places, as a merge of two cards calls them. */
    static Map<String, Member> byPlaces(Card card) {
        return of(card, true);
    }

    private static Map<String, Member> of(Card card, boolean places) {
        Members all = new Members();
        if (card instanceof PersonCard pupil) {
            all.pupil(pupil, places);
        } else if (card instanceof StaffCard employee) {
            all.employee(employee);
        }
        return all.members;
    }

    private void pupil(PersonCard card, boolean places) {
        school(card);
        text("/className", "Класс", card.className());
        person("/pupil", "Ученик", card.pupil());
        List<Parent> parents = card.knownParents();
        for (int i = 0; i < parents.size(); i++) {
            Person person = parents.get(i).person();
            String at = "/parents/" + (places ? Integer.toString(i) : person.id());
            String who = "Родитель " + (i + 1);
            put(at + "/kinship", who + ", кем приходится", parents.get(i).kinship(), CardWords::of);
            person(at, who, person);
        }
        put("/orders", "Приказы", card.orders(), orders -> orders.stream()
                .map(Members::line)
                .collect(Collectors.joining("; ")));
    }

    private void employee(StaffCard card) {
        school(card);
        person("/person", "Сотрудник", card.person());
        put("/roles", "Роли", card.roles(), roles -> roles.stream()
                .map(CardWords::of)
                .collect(Collectors.joining(", ")));
        put("/employedFrom", "Работает с", card.employedFrom(), Members::day);
        put("/employedTo", "Работает по", card.employedTo(), Members::day);
    }

    private void school(Card card) {
        members.put(
                "/school",
                new Member(
                        "Школа",
                        card.school().name().orElse(card.school().id()),
                        card.school().id()));
    }

    private void person(String at, String who, Person person) {
        text(at + "/lastName", who + ", фамилия", person.name().last());
        text(at + "/firstName", who + ", имя", person.name().first());
        text(at + "/middleName", who + ", отчество", person.name().middle());
        put(at + "/birthDate", who + ", дата рождения", person.birthDate(), born -> day(born.date()));
        put(at + "/sex", who + ", пол", person.sex(), CardWords::of);
        put(at + "/snils", who + ", СНИЛС", person.snils(), SnilsField::masked);
        text(at + "/citizenship", who + ", гражданство", person.citizenship());
        put(at + "/phones", who + ", телефоны", person.phones(), list(PhoneField::masked));
        put(at + "/emails", who + ", почта", person.emails(), list(EmailField::masked));
        text(at + "/esiaOid", who + ", связь с Госуслугами", person.esiaOid());
        put(at + "/documents", who + ", документы", person.documents(), list(document -> {
            var masked = document.masked();
            return (CardWords.of(document.type()) + " " + masked.series().orElse("") + " "
                            + masked.number().orElse(""))
                    .strip();
        }));
        text(at + "/federalRegistryId", who + ", номер в ЕРН", person.federalRegistryId());
        text(at + "/regionalId", who + ", региональный идентификатор", person.regionalId());
    }

    private static <T> Function<List<T>, String> list(Function<T, String> one) {
        return all -> all.stream().map(one).collect(Collectors.joining(", "));
    }

    private void text(String pointer, String label, Fact<String> fact) {
        put(pointer, label, fact, text -> text);
    }

    /** What is empty and what is not known read alike; that one became the other is no change that anybody made out. */
    private <T> void put(String pointer, String label, Fact<T> fact, Function<T, String> text) {
        fact.value().ifPresent(value -> members.put(pointer, new Member(label, text.apply(value), value)));
    }

    private static String line(EnrolmentOrder order) {
        return CardWords.of(order.type())
                + order.number().value().map(number -> " № " + number).orElse("") + " от " + day(order.date())
                + ", " + CardWords.of(order.status());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
