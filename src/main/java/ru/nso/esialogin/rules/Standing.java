package ru.nso.esialogin.rules;

import java.util.Optional;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.StaffCard;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.person.Person;

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
        boolean own) {

    /** Whether the journal searches this card, itself or as the copy of the enrolment card. */
    public boolean isSearched() {
        return place == Place.STAFF
                || place == Place.JOURNAL
                || file.map(PupilFile::isCopiedFromEnrolment).orElse(false);
    }

    /** Whether the person is the pupil of the card. */
    public boolean isPupil() {
        return kind == RecordKind.PUPIL;
    }

    /** Whether the person is a parent on the card. */
    public boolean isParent() {
        return kind == RecordKind.PARENT;
    }

    /** Who this is, in Russian, without a name. */
    public String label() {
        return switch (kind) {
            case PUPIL -> "ребёнок";
            case EMPLOYEE -> "сотрудник";
            case PARENT -> kinship.map(Standing::label).orElse("родитель");
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
