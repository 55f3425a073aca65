package ru.nso.esialogin.card.store.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.card.registry.SearchKey;
import ru.nso.esialogin.card.store.KeyKind;
import ru.nso.esialogin.card.store.KeyValue;
import ru.nso.esialogin.person.Person;

/** Somebody on a card, as the tables have them: identifiers and forms of the name. */
final class Standing {
    /** As what somebody stands on a card. */
    enum Role {
        PUPIL,
        PARENT,
        EMPLOYEE
    }

    /** Day of birth and form of the first name. */
    record Born(String day, String fore) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Born born && day.equals(born.day) && fore.equals(born.fore);
        }

        @Override
        public int hashCode() {
            return 31 * day.hashCode() + fore.hashCode();
        }

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Born";
        }
    }

    private final String cardId;
    private final Role role;
    private final List<KeyValue> keys = new ArrayList<>();
    private final Optional<SearchKey.ByName> name;
    private final @Nullable Born born;
    private final @Nullable String fore;
    private final @Nullable String sur;
    private final @Nullable String middle;

    private Standing(String cardId, Role role, Person person) {
        this.cardId = cardId;
        this.role = role;
        for (KeyKind kind : KeyKind.values()) {
            kind.forEach(person, value -> keys.add(new KeyValue(kind, value)));
        }
        fore = person.name().firstForm().orElse(null);
        sur = person.name().lastForm().orElse(null);
        middle = person.name().middleForm().orElse(null);
        name = fore == null
                ? Optional.empty()
                : person.birthDate().value().map(date -> new SearchKey.ByName(person.name(), date.date()));
        born = fore == null
                ? null
                : name.map(key -> new Born(key.birthDate().toString(), fore)).orElse(null);
    }

    /** Everybody on a card. */
    static List<Standing> on(Card card) {
        if (card instanceof StaffCard employee) {
            return List.of(new Standing(employee.id(), Role.EMPLOYEE, employee.person()));
        }
        PersonCard pupils = (PersonCard) card;
        List<Standing> all = new ArrayList<>();
        all.add(new Standing(pupils.id(), Role.PUPIL, pupils.pupil()));
        for (Parent parent : pupils.knownParents()) {
            all.add(new Standing(pupils.id(), Role.PARENT, parent.person()));
        }
        return all;
    }

    String cardId() {
        return cardId;
    }

    boolean isEmployee() {
        return role == Role.EMPLOYEE;
    }

    /** Every identifier that could be read. */
    List<KeyValue> keys() {
        return keys;
    }

    /** Those by which the same person, or the same pupil, stands on another card of the family. */
    List<KeyValue> familyKeys() {
        return keys.stream()
                .filter(key -> switch (role) {
                    case PUPIL -> key.kind() == KeyKind.REGIONAL_ID;
                    case PARENT -> key.kind() != KeyKind.REGIONAL_ID && key.kind() != KeyKind.FEDERAL_ID;
                    case EMPLOYEE -> false;
                })
                .toList();
    }

    /** First name and birth date with the rest of the name. */
    Optional<SearchKey.ByName> name() {
        return name;
    }

    /** First name and birth date. */
    Optional<Born> born() {
        return Optional.ofNullable(born);
    }

    /** Whether the two, who have one of the {@link #familyKeys} in common, are of one family. */
    boolean isSameByKey(Standing other) {
        return role == other.role
                && (role == Role.PUPIL || fore == null || other.fore == null || fore.equals(other.fore));
    }

    /** Whether the two, who have first name and birth date in common, are of one family. */
    boolean isSameByName(Standing other) {
        return role == other.role
                && ((sur != null && sur.equals(other.sur))
                        || (role == Role.PARENT
                                && middle != null
                                && middle.equals(other.middle)
                                && (sur == null || other.sur == null)));
    }

    /** Whether the rest of the name fits one form in which it is looked for. */
    boolean fits(@Nullable String soughtSur, @Nullable String soughtMiddle) {
        return (soughtSur == null || soughtSur.equals(sur) || (soughtSur.isEmpty() && sur == null))
                && (soughtMiddle == null || soughtMiddle.equals(middle));
    }
}
