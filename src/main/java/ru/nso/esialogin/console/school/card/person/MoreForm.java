package ru.nso.esialogin.console.school.card.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.card.editing.Typed;
import ru.nso.esialogin.card.editing.Typing;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Person.Sex;

/** Sex, citizenship, numbers of registers, the link to the account and documents as fields, and back. */
final class MoreForm {
    private final Typing typing;
    private final int mostDocuments;
    private final String check;

    MoreForm(Typing typing, int mostDocuments, String check) {
        this.typing = typing;
        this.mostDocuments = mostDocuments;
        this.check = check;
    }

    /** Somebody with what was read, and the form to be shown again. */
    record Read(Person person, MoreView view) {}

    /** The fields, with masks. */
    MoreView shown(String at, Person person) {
        List<MoreView.DocumentView> documents = new ArrayList<>();
        for (IdentityDocument document : person.documents().orElse(List.of())) {
            IdentityDocument masked = document.masked();
            String place = place(at, documents.size());
            documents.add(document(
                    at,
                    documents.size(),
                    document.type(),
                    List.of(
                            series(place).with(masked.series().orElse("")),
                            number(place).with(masked.number().orElse("")))));
        }
        documents.add(another(at, documents.size()));
        return new MoreView(
                sexes(person.sex().value()),
                List.of(
                        citizenship(at).with(person.citizenship().orElse("")),
                        account(at).with(person.esiaOid().orElse("")),
                        federal(at).with(person.federalRegistryId().orElse("")),
                        regional(at).with(person.regionalId().orElse(""))),
                documents);
    }

    /** Somebody as the fields say; what the form does not have stays as it is stored. */
    Read read(TypedFields typed, String at, Person stored) {
        List<FieldView> fields = new ArrayList<>();
        Fact<String> citizenship = text(fields, typed, citizenship(at), stored.citizenship());
        Fact<String> account = text(fields, typed, account(at), stored.esiaOid());
        Fact<String> federal = text(fields, typed, federal(at), stored.federalRegistryId());
        Fact<String> regional = text(fields, typed, regional(at), stored.regionalId());
        Fact<Sex> sex = sex(typed, at, stored.sex());
        List<MoreView.DocumentView> views = new ArrayList<>();
        Fact<List<IdentityDocument>> documents = documents(typed, at, stored.documents(), views);
        Person person = stored.toBuilder()
                .citizenship(citizenship)
                .esiaOid(account)
                .federalRegistryId(federal)
                .regionalId(regional)
                .sex(sex)
                .documents(documents)
                .build();
        return new Read(person, new MoreView(sexes(sex.value()), fields, views));
    }

    private Fact<String> text(List<FieldView> fields, TypedFields typed, FieldView field, Fact<String> stored) {
        String text = typed.has(field.name()) ? typed.one(field.name()) : stored.orElse("");
        Typed<String> made = typing.text(text, stored);
        fields.add(field.read(text, made));
        return made.value();
    }

    private static Fact<Sex> sex(TypedFields typed, String at, Fact<Sex> stored) {
        if (!typed.has(at + "-sex")) {
            return stored;
        }
        String told = typed.one(at + "-sex");
        return Arrays.stream(Sex.values())
                .filter(one -> one.name().equals(told))
                .findFirst()
                .map(Fact::of)
                .orElseGet(() -> stored.isUnknown() ? stored : Fact.empty());
    }

    private Fact<List<IdentityDocument>> documents(
            TypedFields typed, String at, Fact<List<IdentityDocument>> stored, List<MoreView.DocumentView> views) {
        if (!typed.has(place(at, 0) + "-type")) {
            views.addAll(shown(at, Person.builder("").documents(stored).build()).documents());
            return stored;
        }
        List<IdentityDocument> before = stored.orElse(List.of());
        List<IdentityDocument> left = new ArrayList<>(before);
        for (int i = 0; i < before.size(); i++) {
            standing(typed, place(at, i), i, before).ifPresent(left::remove);
        }
        List<IdentityDocument> taken = new ArrayList<>();
        for (int i = 0; typed.has(place(at, i) + "-type"); i++) {
            String place = place(at, i);
            Optional<IdentityDocument> kept = standing(typed, place, i, before)
                    .or(() -> Typing.sameDocument(series(typed, place), digits(typed, place), left));
            kept.ifPresent(left::remove);
            Typed<IdentityDocument> made = document(typed, place, kept, taken.size());
            views.add(read(typed, at, i, made));
            made.value().value().ifPresent(taken::add);
        }
        if (views.isEmpty() || !views.get(views.size() - 1).line().isEmpty()) {
            views.add(another(at, views.size()));
        }
        if (!taken.isEmpty()) {
            return Fact.of(taken);
        }
        return stored.isUnknown() ? stored : Fact.empty();
    }

    /** The document that is stored at the place of a row, if its masks still stand there. */
    private static Optional<IdentityDocument> standing(
            TypedFields typed, String place, int number, List<IdentityDocument> before) {
        return number < before.size() && typed.has(place + "-type")
                ? Typing.sameDocument(series(typed, place), digits(typed, place), List.of(before.get(number)))
                : Optional.empty();
    }

    private Typed<IdentityDocument> document(
            TypedFields typed, String place, Optional<IdentityDocument> kept, int taken) {
        Typed<IdentityDocument> made =
                typing.document(type(typed.one(place + "-type")), series(typed, place), digits(typed, place), kept);
        return kept.isEmpty() && made.value().isPresent() && taken >= mostDocuments ? full() : made;
    }

    private Typed<IdentityDocument> full() {
        return new Typed<>(
                Fact.unknown(),
                List.of("Документов может быть не больше " + mostDocuments
                        + ". Чтобы добавить этот, очистите один из прежних."),
                List.of());
    }

    private MoreView.DocumentView read(TypedFields typed, String at, int number, Typed<IdentityDocument> made) {
        String place = place(at, number);
        return document(
                at,
                number,
                type(typed.one(place + "-type")),
                List.of(series(place).with(series(typed, place)), number(place).read(digits(typed, place), made)));
    }

    private static String series(TypedFields typed, String place) {
        return typed.one(place + "-series");
    }

    private static String digits(TypedFields typed, String place) {
        return typed.one(place + "-number");
    }

    static IdentityDocument.Type type(String text) {
        return Arrays.stream(IdentityDocument.Type.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(IdentityDocument.Type.OTHER);
    }

    private MoreView.DocumentView another(String at, int number) {
        String place = place(at, number);
        return document(at, number, IdentityDocument.Type.PASSPORT, List.of(series(place), number(place)));
    }

    private static MoreView.DocumentView document(
            String at, int number, IdentityDocument.Type type, List<FieldView> fields) {
        return new MoreView.DocumentView(
                place(at, number),
                "Документ " + (number + 1),
                Arrays.stream(IdentityDocument.Type.values())
                        .map(one -> new Choice(one.name(), CardWords.of(one), one == type))
                        .toList(),
                fields);
    }

    private static List<Choice> sexes(Optional<Sex> chosen) {
        List<Choice> sexes = new ArrayList<>();
        sexes.add(new Choice("", "не указан", chosen.isEmpty()));
        for (Sex one : Sex.values()) {
            sexes.add(new Choice(one.name(), CardWords.of(one), chosen.equals(Optional.of(one))));
        }
        return sexes;
    }

    private static String place(String at, int number) {
        return at + "-d" + number;
    }

    private static FieldView citizenship(String at) {
        return field(at + "-citizenship", "Гражданство", "");
    }

    private static FieldView account(String at) {
        return field(at + "-esiaOid", "Номер учётной записи Госуслуг, с которой связана запись", "");
    }

    private static FieldView federal(String at) {
        return field(at + "-federalId", "Номер в регистре населения (ЕРН)", "");
    }

    private static FieldView regional(String at) {
        return field(at + "-regionalId", "Региональный идентификатор", "");
    }

    private static FieldView series(String place) {
        return field(place + "-series", "Серия", "");
    }

    private FieldView number(String place) {
        return field(place + "-number", "Номер", check);
    }

    private static FieldView field(String name, String label, String check) {
        return FieldView.shown(name, name, label, "", check);
    }
}
