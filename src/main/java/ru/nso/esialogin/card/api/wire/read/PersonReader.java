package ru.nso.esialogin.card.api.wire.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.nso.esialogin.card.api.wire.DocumentWire;
import ru.nso.esialogin.card.api.wire.PersonWire;
import ru.nso.esialogin.person.BirthDate;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/** Reads one person. */
final class PersonReader {
    private final CardLimits limits;
    private final Findings findings;
    private final boolean refuseMasks;
    private final Optional<LocalDate> latestBirth;

    /**
     * @param refuseMasks whether a mask that does not stand for a stored value is refused, or kept like any other text
     * @param latestBirth the last day on which somebody on a card can be born; empty: whoever calls looks at the days
     */
    PersonReader(CardLimits limits, Findings findings, boolean refuseMasks, Optional<LocalDate> latestBirth) {
        this.limits = limits;
        this.findings = findings;
        this.refuseMasks = refuseMasks;
        this.latestBirth = latestBirth;
    }

    /**
     * The person of a request.
     *
     * @param at JSON Pointer to the person
     * @param stored the person with the same id on the stored card
     */
    Person read(PersonWire wire, String at, String id, Optional<Person> stored) {
        return Person.builder(id)
                .name(new FullName(
                        text(wire.lastName(), at + "/lastName"),
                        text(wire.firstName(), at + "/firstName"),
                        text(wire.middleName(), at + "/middleName")))
                .birthDate(birthDate(wire.birthDate(), at + "/birthDate", stored))
                .sex(wire.sex())
                .snils(snils(text(wire.snils(), at + "/snils"), at + "/snils", stored))
                .citizenship(text(wire.citizenship(), at + "/citizenship"))
                .phones(phones(wire.phones(), at + "/phones", stored))
                .emails(emails(wire.emails(), at + "/emails", stored))
                .esiaOid(text(wire.esiaOid(), at + "/esiaOid"))
                .documents(documents(wire.documents(), at + "/documents", stored))
                .federalRegistryId(text(wire.federalRegistryId(), at + "/federalRegistryId"))
                .regionalId(text(wire.regionalId(), at + "/regionalId"))
                .build();
    }

    /** What a card already held is not refused: whoever mends something else on it is not stopped. */
    private Fact<BirthDate> birthDate(Fact<BirthDate> born, String at, Optional<Person> stored) {
        Optional<BirthDate> kept = stored.flatMap(person -> person.birthDate().value());
        boolean later = latestBirth.isPresent()
                && born.value()
                        .filter(day -> day.date().isAfter(latestBirth.get()))
                        .isPresent();
        if (later && !born.value().equals(kept)) {
            findings.invalid(at, "Дата рождения в будущем. Проверьте год.");
        }
        return born;
    }

    /** A text that is not too long and holds whole characters. */
    Fact<String> text(Fact<String> text, String at) {
        return text(text, at, limits.maxText());
    }

    /** A text of at most that many characters, whole ones. */
    Fact<String> text(Fact<String> text, String at, int most) {
        String written = text.orElse("");
        if (written.length() > most) {
            findings.invalid(at, "Слишком длинно: допустимо не больше " + most + " знаков.");
            return Fact.unknown();
        }
        if (hasHalfCharacter(written)) {
            findings.invalid(at, "В тексте половина символа. Наберите его заново.");
            return Fact.unknown();
        }
        return text;
    }

    /** Whether a surrogate stands without its other half. Asked of every text, so no encoder is made for it. */
    private static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isSurrogate(sign)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(sign, text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private Fact<SnilsField> snils(Fact<String> text, String at, Optional<Person> stored) {
        return text.flatMap(Snils::read).map(field -> {
            Optional<SnilsField> kept = stored.flatMap(person -> person.snils().value());
            return settled(field, field.remarks(), at, kept, SnilsField::masked, SnilsField::remarks, field.text());
        });
    }

    private Fact<List<PhoneField>> phones(Fact<List<String>> texts, String at, Optional<Person> stored) {
        List<PhoneField> kept =
                stored.flatMap(person -> person.phones().value()).orElse(List.of());
        return list(texts, at, PhoneNumber::read, kept, PhoneField::masked, PhoneField::remarks);
    }

    private Fact<List<EmailField>> emails(Fact<List<String>> texts, String at, Optional<Person> stored) {
        List<EmailField> kept =
                stored.flatMap(person -> person.emails().value()).orElse(List.of());
        return list(texts, at, EmailAddress::read, kept, EmailField::masked, EmailField::remarks);
    }

    private <T> Fact<List<T>> list(
            Fact<List<String>> texts,
            String at,
            Function<String, Fact<T>> read,
            List<T> stored,
            Function<T, String> mask,
            Function<T, Set<Remark>> remarks) {
        if (tooMany(texts, at)) {
            return Fact.unknown();
        }
        List<T> left = new ArrayList<>(stored);
        return texts.flatMap(items -> {
            List<T> fields = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                String place = at + '/' + i;
                String written = Objects.requireNonNullElse(items.get(i), "");
                Fact<T> field = text(Fact.of(written), place).flatMap(read);
                field.value().ifPresent(value -> {
                    Optional<T> same = left.stream()
                            .filter(kept -> mask.apply(kept).equals(written))
                            .findFirst();
                    same.ifPresent(left::remove);
                    fields.add(settled(value, remarks.apply(value), place, same, mask, remarks, written));
                });
            }
            return fields.isEmpty() ? Fact.empty() : Fact.of(fields);
        });
    }

    /** The stored field where its mask was sent; else the field as read, with its remarks. */
    private <T> T settled(
            T field,
            Set<Remark> noticed,
            String at,
            Optional<T> stored,
            Function<T, String> mask,
            Function<T, Set<Remark>> remarks,
            String written) {
        if (noticed.contains(Remark.MASKED)) {
            if (stored.isPresent() && mask.apply(stored.get()).equals(written)) {
                findings.remarks(at, remarks.apply(stored.get()));
                return stored.get();
            }
            refuseMask(at);
        }
        findings.remarks(at, noticed);
        return field;
    }

    private Fact<List<IdentityDocument>> documents(Fact<List<DocumentWire>> wires, String at, Optional<Person> stored) {
        if (tooMany(wires, at)) {
            return Fact.unknown();
        }
        List<IdentityDocument> left = new ArrayList<>(
                stored.flatMap(person -> person.documents().value()).orElse(List.of()));
        return wires.flatMap(items -> {
            List<IdentityDocument> documents = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                DocumentWire wire = items.get(i);
                if (wire == null) {
                    continue;
                }
                documents.add(document(wire, at + '/' + i, left));
            }
            return documents.isEmpty() ? Fact.empty() : Fact.of(documents);
        });
    }

    private IdentityDocument document(DocumentWire wire, String at, List<IdentityDocument> left) {
        IdentityDocument document = new IdentityDocument(
                wire.type().orElse(IdentityDocument.Type.OTHER),
                text(wire.series(), at + "/series"),
                text(wire.number(), at + "/number"));
        if (hasStars(document.series()) || hasStars(document.number())) {
            Optional<IdentityDocument> same = left.stream()
                    .filter(kept -> DocumentWire.masked(kept).equals(wire))
                    .findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                findings.remarks(at, same.get().remarks());
                return same.get();
            }
            refuseMask(at);
        }
        findings.remarks(at, document.remarks());
        return document;
    }

    private void refuseMask(String at) {
        if (refuseMasks) {
            findings.invalid(
                    at,
                    "Значение скрыто звёздочками и не совпадает с тем, что на карточке. Передайте его полностью или не"
                            + " передавайте.");
        }
    }

    private boolean tooMany(Fact<? extends List<?>> items, String at) {
        int size = items.value().map(List::size).orElse(0);
        if (size > limits.maxContacts()) {
            findings.invalid(at, "Слишком много значений: допустимо не больше " + limits.maxContacts() + ".");
        }
        return size > limits.maxContacts();
    }

    private static boolean hasStars(Fact<String> text) {
        return text.orElse("").indexOf('*') >= 0;
    }
}
