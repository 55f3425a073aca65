package ru.nso.esialogin.card.reveal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.access.MaskedField;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.SnilsField;

/** The values of a field as they are written on a card: what is wrong with them is what people look for. */
final class FieldValues {
    private FieldValues() {}

    static List<String> of(Person person, MaskedField field) {
        return switch (field) {
            case SNILS -> person.snils().map(SnilsField::text).value().stream().toList();
            case PHONE ->
                person.phones().orElse(List.of()).stream().map(PhoneField::text).toList();
            case EMAIL ->
                person.emails().orElse(List.of()).stream().map(EmailField::text).toList();
            case DOCUMENT ->
                person.documents().orElse(List.of()).stream()
                        .map(FieldValues::written)
                        .toList();
        };
    }

    /** How the access log names the field of that person, for example {@code parents.snils}. */
    static String path(Card card, String personId, MaskedField field) {
        String owner = "person";
        if (card instanceof PersonCard pupils) {
            owner = pupils.pupil().id().equals(personId) ? "pupil" : "parents";
        }
        return owner + '.' + field.member();
    }

    private static String written(IdentityDocument document) {
        return Stream.of(document.series().value(), document.number().value())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
