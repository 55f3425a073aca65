package ru.nso.esialogin.esia.household;

import java.util.Set;
import ru.nso.esialogin.card.SamePerson;
import ru.nso.esialogin.esia.Identity;
import ru.nso.esialogin.esia.KeyKind;
import ru.nso.esialogin.esia.KeysSent;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.person.Person;

/**
 * An identity and a record side by side (rulings: Whose record).
 *
 * @param name comparison of the names
 * @param birthDate comparison of the birth dates
 */
public record Resemblance(NameComparison name, PartMatch birthDate) {

    /** Compares the identity with a person on a card. */
    public static Resemblance of(Identity identity, Person person) {
        return new Resemblance(
                identity.name().compare(person.name()),
                SamePerson.birthDates(identity.birthDate(), person.birthDate()));
    }

    /** Compares two persons on cards. */
    public static Resemblance of(Person one, Person other) {
        return new Resemblance(
                one.name().compare(other.name()), SamePerson.birthDates(one.birthDate(), other.birthDate()));
    }

    /** Whether any known part differs. */
    public boolean contradicts() {
        return name.contradicts() || birthDate == PartMatch.DIFFER;
    }

    /** Whether an equal SNILS makes the record the person's own. */
    public boolean isSelfBySnils() {
        return !contradicts() || count(PartMatch.AGREE, name.first(), name.middle(), birthDate) >= 2;
    }

    /** Whose record it is when only a contact is equal. */
    public Owner ownerByContact() {
        int agree = count(PartMatch.AGREE, name.last(), name.first(), birthDate);
        if (agree >= 2) {
            return Owner.SELF;
        }
        boolean bothDiffer = name.first() == PartMatch.DIFFER && birthDate == PartMatch.DIFFER;
        int missing = count(PartMatch.MISSING, name.last(), name.first(), birthDate);
        return !bothDiffer && agree + missing >= 2 ? Owner.UNKNOWN : Owner.OTHER;
    }

    /**
     * Whether the person whose record it is, with the keys there, is taken for the one who logs in: by resemblance, or by
     * a key that was sent.
     */
    boolean isSelf(Person person, KeysSent sent) {
        if (likeness().isOwn()) {
            return true;
        }
        boolean bySnils = isSelfBySnils();
        boolean byContact = ownerByContact() == Owner.SELF;
        if (!bySnils && !byContact) {
            return false; // whatever keys are equal
        }
        Set<KeyKind> equal = KeyMatch.kinds(person, sent);
        return equal.contains(KeyKind.SNILS) ? bySnils : byContact && !equal.isEmpty();
    }

    /** How far the record resembles the person without any key. */
    public Likeness likeness() {
        int agree = count(PartMatch.AGREE, name.last(), name.first(), birthDate);
        if (agree == 3 && name.middle() != PartMatch.DIFFER) {
            return Likeness.SURE;
        }
        if (!contradicts()) {
            return agree >= 2 ? Likeness.LIKELY : Likeness.UNTOLD;
        }
        boolean onlySurnameDiffers =
                name.last() == PartMatch.DIFFER && count(PartMatch.AGREE, name.first(), name.middle(), birthDate) == 3;
        return onlySurnameDiffers ? Likeness.LIKELY : Likeness.NONE;
    }

    private static int count(PartMatch wanted, PartMatch one, PartMatch two, PartMatch three) {
        return (one == wanted ? 1 : 0) + (two == wanted ? 1 : 0) + (three == wanted ? 1 : 0);
    }
}
