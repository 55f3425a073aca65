package ru.nso.esialogin.card.api.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/** Reads persons of a request: values as people write them, what cannot be read is kept as written. */
final class PersonReader {
    private final CardLimits limits;
    private final Complaints complaints;

    PersonReader(CardLimits limits, Complaints complaints) {
        this.limits = limits;
        this.complaints = complaints;
    }

    Person person(String id, PersonWire wire, String pointer) {
        checkTexts(wire, pointer);
        return Person.builder(id)
                .name(new FullName(wire.lastName(), wire.firstName(), wire.middleName()))
                .birthDate(wire.birthDate())
                .sex(wire.sex())
                .snils(flat(wire.snils().map(Snils::read)))
                .citizenship(wire.citizenship())
                .phones(flat(wire.phones().map(texts -> PhoneNumber.readAll(told(texts)))))
                .emails(flat(wire.emails().map(texts -> EmailAddress.readAll(told(texts)))))
                .esiaOid(wire.esiaOid())
                .documents(documents(wire.documents(), pointer + "/documents"))
                .federalRegistryId(wire.federalRegistryId())
                .regionalId(wire.regionalId())
                .build();
    }

    /** Complains about a text that is longer than any of its kind. */
    void checkText(Fact<String> text, String pointer) {
        if (text.orElse("").length() > limits.maxText()) {
            complaints.add(pointer, "Слишком длинное значение: допустимо знаков — не больше " + limits.maxText() + ".");
        }
    }

    /** Complains about a list with more elements than allowed. */
    boolean checkSize(Fact<? extends List<?>> list, int most, String pointer) {
        boolean tooMany = list.value().map(elements -> elements.size() > most).orElse(false);
        if (tooMany) {
            complaints.add(pointer, "Слишком много элементов: допустимо не больше " + most + ".");
        }
        return !tooMany;
    }

    /** Complains about {@code null} where an object belongs. */
    boolean checkObject(Object element, String pointer) {
        if (element == null) {
            complaints.add(pointer, "Нужен объект: { … }.");
        }
        return element != null;
    }

    private void checkTexts(PersonWire wire, String pointer) {
        checkText(wire.lastName(), pointer + "/lastName");
        checkText(wire.firstName(), pointer + "/firstName");
        checkText(wire.middleName(), pointer + "/middleName");
        checkText(wire.snils(), pointer + "/snils");
        checkText(wire.citizenship(), pointer + "/citizenship");
        checkText(wire.esiaOid(), pointer + "/esiaOid");
        checkText(wire.federalRegistryId(), pointer + "/federalRegistryId");
        checkText(wire.regionalId(), pointer + "/regionalId");
        checkTexts(wire.phones(), pointer + "/phones");
        checkTexts(wire.emails(), pointer + "/emails");
    }

    private void checkTexts(Fact<List<String>> texts, String pointer) {
        checkSize(texts, limits.maxContacts(), pointer);
        List<String> all = texts.orElse(List.of());
        for (int i = 0; i < all.size(); i++) {
            checkText(Fact.ofNullable(all.get(i)), pointer + "/" + i);
        }
    }

    private Fact<List<IdentityDocument>> documents(Fact<List<DocumentWire>> documents, String pointer) {
        checkSize(documents, limits.maxContacts(), pointer);
        return documents.map(all -> {
            List<IdentityDocument> read = new ArrayList<>(all.size());
            for (int i = 0; i < all.size(); i++) {
                DocumentWire document = all.get(i);
                String at = pointer + "/" + i;
                if (checkObject(document, at)) {
                    checkText(document.series(), at + "/series");
                    checkText(document.number(), at + "/number");
                    read.add(new IdentityDocument(
                            document.type().orElse(IdentityDocument.Type.OTHER), document.series(), document.number()));
                }
            }
            return read;
        });
    }

    private static List<String> told(List<String> texts) {
        return texts.stream().filter(Objects::nonNull).toList();
    }

    private static <T> Fact<T> flat(Fact<Fact<T>> fact) {
        if (fact.isPresent()) {
            return fact.orElse(Fact.unknown());
        }
        return fact.isEmpty() ? Fact.empty() : Fact.unknown();
    }
}
