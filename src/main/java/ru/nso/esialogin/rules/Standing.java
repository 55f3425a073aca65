package ru.nso.esialogin.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;

/**
 * A person standing on a card.
 *
 * @param place which system holds the card
 * @param cardId the card
 * @param kind as what the person stands there
 * @param person the person
 * @param kinship relation to the pupil, for a parent
 * @param card the pupil card; empty for an employee
 * @param file the pupil's file; empty for an employee
 * @param staff the staff card; empty for pupils and parents
 * @param resemblance the person beside the one who logs in
 * @param own whether this is the person who logs in
 */
public record Standing(
        Place place,
        String cardId,
        RecordKind kind,
        Person person,
        Optional<Kinship> kinship,
        Optional<PersonCard> card,
        Optional<PupilFile> file,
        Optional<StaffCard> staff,
        Resemblance resemblance,
        boolean own) {
    private static final Set<String> RUSSIAN =
            Set.of("RUS", "RU", "643", "РФ", "РОССИЯ", "РОССИЙСКАЯ ФЕДЕРАЦИЯ", "ГРАЖДАНИН РФ", "ГРАЖДАНИН РОССИИ");

    /** Whether the journal searches this card, itself or as the copy of the enrolment card. */
    public boolean isSearched() {
        return place == Place.STAFF
                || place == Place.JOURNAL
                || (file.isPresent() && file.get().isCopiedFromEnrolment());
    }

    /** Whether the other one stands on the same card of the same system. */
    public boolean isOnSameCardAs(Standing other) {
        return place == other.place && cardId.equals(other.cardId);
    }

    /** Whether the person is the pupil of the card. */
    public boolean isPupil() {
        return kind == RecordKind.PUPIL;
    }

    /** Whether the person is a parent on the card. */
    public boolean isParent() {
        return kind == RecordKind.PARENT;
    }

    /** The SNILS that stands there as eleven digits, sound or not; the placeholder of zeros is none. */
    public Optional<Snils> readableSnils() {
        Optional<SnilsField> field = person.snils().value();
        Optional<Snils> read = field.isPresent() ? field.get().snils() : Optional.empty();
        return read.isPresent() && read.get().validity() != Snils.Validity.ALL_ZEROS ? read : Optional.empty();
    }

    /** Whether the card is known to hold neither phone nor e-mail of the person. */
    public boolean lacksContacts() {
        return person.phones().isEmpty() && person.emails().isEmpty();
    }

    /** Whether the card is known to give another citizenship than the Russian one. */
    public boolean isForeigner() {
        Optional<String> told = person.citizenship().value();
        return told.isPresent()
                && !RUSSIAN.contains(told.get())
                && !RUSSIAN.contains(told.get().strip().toUpperCase(Locale.ROOT));
    }

    /** Who this is, in Russian, without a name. */
    public String label() {
        return switch (kind) {
            case PUPIL -> "ребёнок";
            case EMPLOYEE -> "сотрудник";
            case PARENT -> kinship.map(Standing::label).orElse("родитель");
        };
    }

    /** Whose, in Russian: {@link #label} in the genitive. */
    public String labelOf() {
        return switch (kind) {
            case PUPIL -> "ребёнка";
            case EMPLOYEE -> "сотрудника";
            case PARENT -> kinship.map(Standing::labelOf).orElse("родителя");
        };
    }

    private static String labelOf(Kinship kinship) {
        return switch (kinship) {
            case MOTHER -> "матери";
            case FATHER -> "отца";
            case GUARDIAN -> "опекуна";
            case OTHER -> "представителя";
        };
    }

    private static String label(Kinship kinship) {
        return switch (kinship) {
            case MOTHER -> "мать";
            case FATHER -> "отец";
            case GUARDIAN -> "опекун";
            case OTHER -> "представитель";
        };
    }
}
