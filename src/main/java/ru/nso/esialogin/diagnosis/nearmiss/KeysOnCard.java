package ru.nso.esialogin.diagnosis.nearmiss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import ru.nso.esialogin.diagnosis.nearmiss.KeyOnCard.Meeting;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.Snils;

/**
 * Every key of a person on a card beside the keys that a login sent, for a picture of where they meet. Near misses are
 * told of whom the answer tells them, and no more of them: of nobody whom a key finds, and of contacts only where the
 * first name does not differ. Pure.
 */
public final class KeysOnCard {
    private final KeysSent sent;
    private final List<KeyOnCard> keys = new ArrayList<>();
    private final boolean nearSnils;
    private final boolean nearContacts;

    private KeysOnCard(LoginCase login, Person person) {
        this.sent = login.keysSent();
        boolean hit = person.matchableSnils()
                        .filter(sent.snils().values()::contains)
                        .isPresent()
                || person.matchablePhones().stream().anyMatch(sent.phones().values()::contains)
                || person.matchableEmails().stream().anyMatch(sent.emails().values()::contains);
        this.nearSnils = !hit;
        this.nearContacts =
                !hit && login.identity().name().compare(person.name()).first() != PartMatch.DIFFER;
    }

    /** The keys in the order of the card: SNILS, phones, e-mails. */
    public static List<KeyOnCard> of(LoginCase login, Person person) {
        KeysOnCard beside = new KeysOnCard(login, person);
        person.snils()
                .value()
                .ifPresent(field -> beside.add(
                        KeyKind.SNILS,
                        field.matchable() ? field.snils().stream().toList() : List.of(),
                        field.masked(),
                        new Pairing<>(beside.sent.snils().values(), Snils::masked, beside.nearSnils, Sought::between),
                        snils -> Set.of(snils.digits(), snils.formatted())
                                .contains(field.text().strip())));
        for (PhoneField field : person.phones().orElse(List.of())) {
            beside.add(
                    KeyKind.PHONE,
                    field.matchableNumbers(),
                    field.masked(),
                    new Pairing<>(
                            beside.sent.phones().values(), PhoneNumber::masked, beside.nearContacts, Sought::between),
                    phone -> Set.of(phone.e164(), phone.esiaDigits())
                            .contains(field.text().strip()));
        }
        for (EmailField field : person.emails().orElse(List.of())) {
            beside.add(
                    KeyKind.EMAIL,
                    field.addresses(),
                    field.masked(),
                    new Pairing<>(
                            beside.sent.emails().values(), EmailAddress::masked, beside.nearContacts, Sought::between),
                    email -> email.value().equals(field.text().strip()));
        }
        return List.copyOf(beside.keys);
    }

    /**
     * How values of one kind are compared.
     *
     * @param sent the values that were sent
     * @param mask the mask of one
     * @param tellsNear whether near misses are told
     * @param difference how one on a card differs from one that was sent, if it is near
     */
    private record Pairing<T>(
            List<T> sent,
            Function<T, String> mask,
            boolean tellsNear,
            BiFunction<T, T, Optional<Difference>> difference) {}

    private <T> void add(KeyKind kind, List<T> values, String masked, Pairing<T> pairing, Predicate<T> writtenSo) {
        if (values.isEmpty()) {
            keys.add(new KeyOnCard(kind, masked, Meeting.NOT_SEARCHED, Optional.empty(), Optional.empty()));
        }
        for (T value : values) {
            keys.add(key(kind, value, pairing, writtenSo.test(value)));
        }
    }

    private static <T> KeyOnCard key(KeyKind kind, T value, Pairing<T> pairing, boolean writtenSo) {
        int place = pairing.sent().indexOf(value);
        if (place >= 0) {
            return new KeyOnCard(
                    kind,
                    pairing.mask().apply(value),
                    writtenSo ? Meeting.SAME : Meeting.SAME_IN_ONE_FORM,
                    Optional.of(place),
                    Optional.empty());
        }
        for (int i = 0; pairing.tellsNear() && i < pairing.sent().size(); i++) {
            Optional<Difference> near =
                    pairing.difference().apply(value, pairing.sent().get(i));
            if (near.isPresent()) {
                Difference difference = near.get();
                return new KeyOnCard(
                        kind,
                        difference.found().orElse("***"),
                        meeting(difference),
                        Optional.of(i),
                        difference.position());
            }
        }
        return new KeyOnCard(kind, pairing.mask().apply(value), Meeting.MISSED, Optional.empty(), Optional.empty());
    }

    private static Meeting meeting(Difference difference) {
        return switch (difference.kind()) {
            case SNILS_ONE_DIGIT, PHONE_ONE_DIGIT -> Meeting.ONE_DIGIT;
            case SNILS_TRANSPOSED, PHONE_TRANSPOSED -> Meeting.TRANSPOSED;
            case EMAIL_NEAR -> Meeting.ONE_SLIP;
            case SAME_NAME_OTHER_KEYS,
                    NAME_VARIANT,
                    NAME_PARTS_SWAPPED,
                    SURNAME_DIFFERS,
                    NAME_WITHOUT_BIRTH_DATE,
                    BIRTH_DATE_NEAR -> Meeting.MISSED;
        };
    }
}
