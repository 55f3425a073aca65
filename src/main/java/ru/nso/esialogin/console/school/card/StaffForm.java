package ru.nso.esialogin.console.school.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.StaffRole;
import ru.nso.esialogin.card.editing.Typed;
import ru.nso.esialogin.card.editing.Typing;
import ru.nso.esialogin.card.registry.Stored;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.card.person.CardWords;
import ru.nso.esialogin.console.school.card.person.Choice;
import ru.nso.esialogin.console.school.card.person.FieldView;
import ru.nso.esialogin.console.school.card.person.PersonBlock;
import ru.nso.esialogin.console.school.card.person.PersonForm;
import ru.nso.esialogin.console.school.card.person.TypedFields;
import ru.nso.esialogin.person.Fact;

/** An employee's card as a form, and a form as an employee's card. */
final class StaffForm {
    private final SchoolHead head;
    private final boolean writable;
    private final Typing typing;
    private final PersonForm people;

    StaffForm(SchoolHead head, boolean writable, Typing typing, PersonForm people) {
        this.head = head;
        this.writable = writable;
        this.typing = typing;
        this.people = people;
    }

    /** The card as it is stored. */
    EditModel shown(Stored<StaffCard> stored) {
        StaffCard card = stored.content();
        return model(
                stored,
                new PersonForm.Read(card.person(), people.shown("p0", card.person()), people.more("p0", card.person())),
                List.of(
                        field("from", "Работает с", day(card.employedFrom())),
                        field("to", "Работает по", day(card.employedTo()))),
                card.knownRoles()::contains,
                List.of());
    }

    /** The card as the form says. */
    Draft<StaffCard> read(TypedFields typed, Stored<StaffCard> stored) {
        StaffCard card = stored.content();
        PersonForm.Read person = people.read(typed, "p0", card.person());
        Typed<LocalDate> from = typing.day(typed.one("from"), card.employedFrom());
        Typed<LocalDate> to = typing.day(typed.one("to"), card.employedTo());
        List<FieldView> fields = List.of(
                field("from", "Работает с", "").read(typed.one("from"), from),
                field("to", "Работает по", "").read(typed.one("to"), to));
        List<StaffRole> roles = Arrays.stream(StaffRole.values())
                .filter(role -> typed.all("role").contains(role.name()))
                .toList();
        List<FieldView> errors = new ArrayList<>(fields);
        errors.addAll(person.fields());
        errors.addAll(person.more().all().toList());
        errors.removeIf(field -> !field.isWrong());
        Fact<List<StaffRole>> onCard =
                roles.isEmpty() ? (card.roles().isUnknown() ? card.roles() : Fact.empty()) : kept(card, roles);
        return new Draft<>(
                new StaffCard(card.id(), card.school(), person.person(), onCard, from.value(), to.value()),
                model(stored, person, fields, roles::contains, errors));
    }

    /** The same roles in another order are no change. */
    private static Fact<List<StaffRole>> kept(StaffCard card, List<StaffRole> roles) {
        boolean same =
                card.knownRoles().size() == roles.size() && card.knownRoles().containsAll(roles);
        return same ? card.roles() : Fact.of(roles);
    }

    private static String day(Fact<LocalDate> day) {
        return day.value().map(PersonForm::day).orElse("");
    }

    private static FieldView field(String name, String label, String value) {
        return FieldView.shown(name, name, label, value, "");
    }

    private EditModel model(
            Stored<StaffCard> stored,
            PersonForm.Read person,
            List<FieldView> fields,
            Predicate<StaffRole> has,
            List<FieldView> errors) {
        StaffCard card = stored.content();
        String name = card.person().name().display();
        return new EditModel(
                head,
                "/console/school/staff/" + card.id(),
                NewForm.NONE,
                stored.version(),
                name.isEmpty() ? "Карточка без имени" : name,
                List.of("Карточка сотрудника", "Номер карточки: " + card.id()),
                List.of(new PersonBlock(
                        "p0", card.person().id(), "Сотрудник", person.fields(), person.more(), "", false, false)),
                fields,
                List.of(),
                Arrays.stream(StaffRole.values())
                        .map(role -> new Choice(role.name(), CardWords.of(role), has.test(role)))
                        .toList(),
                List.of(),
                List.of(),
                writable,
                new EditModel.Saying(false, errors, null));
    }
}
