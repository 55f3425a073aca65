package ru.nso.esialogin.diagnosis.nearmiss;

import java.util.Optional;

/**
 * How a person on a card differs from the one who was searched for. Whoever reads it knows what was searched for, so
 * the usual masks would disclose too much: only what agrees with it is shown.
 *
 * @param kind what differs
 * @param found the part of what stands on the card that agrees with what was sent, the rest masked; empty where the
 *     difference would follow from it, and for names and birth dates, which are not shown at all
 * @param position which digit of a SNILS differs, counted from 1; only where the number on the card fails its check
 *     digits and so is nobody's: of a sound number the position would all but disclose it
 */
public record Difference(Kind kind, Optional<String> found, Optional<Integer> position) {

    /** What differs, and what it is worth for the ranking: the higher the surer that the same person is meant. */
    public enum Kind {
        /** One digit of the SNILS. */
        SNILS_ONE_DIGIT("snils", 5, "СНИЛС в карточке отличается одной цифрой, а журнал ищет только полное совпадение"),
        /** Two neighbouring digits of the SNILS. */
        SNILS_TRANSPOSED(
                "snils",
                5,
                "В СНИЛС в карточке переставлены две соседние цифры, а журнал ищет только полное совпадение"),
        /** One digit of a phone. */
        PHONE_ONE_DIGIT(
                "phones", 2, "Телефон в карточке отличается одной цифрой, а журнал ищет только полное совпадение"),
        /** Two neighbouring digits of a phone. */
        PHONE_TRANSPOSED(
                "phones",
                2,
                "В телефоне в карточке переставлены две соседние цифры, а журнал ищет только полное совпадение"),
        /** One slip in an address. */
        EMAIL_NEAR(
                "emails",
                2,
                "Электронная почта в карточке отличается одной опиской, а журнал ищет только полное совпадение"),
        /** Name and birth date agree, no key does. */
        SAME_NAME_OTHER_KEYS(
                "keys", 4, "Имя и дата рождения совпадают, а СНИЛС, телефон и почта — нет. Журнал ищет только по ним"),
        /** Names agree, but are written differently. */
        NAME_VARIANT("name", 0, "Имя в карточке написано немного иначе. Входу это не мешает: журнал ищет не по имени"),
        /** Surname and first name stand in each other's place. */
        NAME_PARTS_SWAPPED(
                "name",
                4,
                "В карточке фамилия и имя переставлены местами. Журнал ищет только по СНИЛС, телефону и почте"),
        /**
         * First name, patronymic and birth date agree; without a patronymic first name and birth date, on the card of
         * the own child.
         */
        SURNAME_DIFFERS(
                "lastName",
                3,
                "В карточке другая фамилия при тех же имени и дате рождения. Журнал ищет только по СНИЛС, телефону и почте"),
        /** Name agrees on the card of the own child, which has no birth date of the person. */
        NAME_WITHOUT_BIRTH_DATE(
                "birthDate",
                2,
                "Имя в карточке ребёнка совпадает, дата рождения в ней не указана. Журнал ищет только по СНИЛС, телефону и почте"),
        /** Name agrees, birth date is one slip away. */
        BIRTH_DATE_NEAR(
                "birthDate",
                3,
                "Имя совпадает, дата рождения в карточке похожа, но другая. Журнал ищет только по СНИЛС, телефону и почте");

        private final String field;
        private final int weight;
        private final String whyNot;

        Kind(String field, int weight, String whyNot) {
            this.field = field;
            this.weight = weight;
            this.whyNot = whyNot;
        }

        /** The member of the person that differs. */
        public String field() {
            return field;
        }

        /** Why the journal did not let the person in, in Russian, for the operator. */
        public String whyNot() {
            return whyNot;
        }

        int weight() {
            return weight;
        }
    }

    static Difference of(Kind kind) {
        return new Difference(kind, Optional.empty(), Optional.empty());
    }

    static Difference of(Kind kind, String masked) {
        return new Difference(kind, Optional.of(masked), Optional.empty());
    }
}
