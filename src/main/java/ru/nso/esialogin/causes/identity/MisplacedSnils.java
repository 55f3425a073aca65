package ru.nso.esialogin.causes.identity;

import java.util.List;
import java.util.Optional;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Standing;

/** Whether a valid SNILS on a card belongs to somebody else than the person who stands there. */
final class MisplacedSnils {
    private MisplacedSnils() {}

    /** Why the SNILS there is somebody else's, in Russian; empty if it is not known to be. */
    static Optional<String> reason(Standing standing, Facts facts) {
        Optional<Snils> written = standing.readableSnils().filter(Snils::isValid);
        if (written.isEmpty() || written.equals(facts.provenSnils(standing))) {
            return Optional.empty();
        }
        // Slips are looked for last: on nearly every card nobody shares a number, and no slip has to be found.
        return shared(standing, written.get(), facts)
                .filter(reason -> ParentSnilsSlips.slip(facts, standing).isEmpty());
    }

    private static Optional<String> shared(Standing standing, Snils written, Facts facts) {
        if (isSentForCaller(standing, facts)) {
            return Optional.of("это СНИЛС того, кто входит, а стоит он у другого человека");
        }
        List<Standing> with = facts.withSnils(written);
        if (with.size() < 2) {
            return Optional.empty();
        }
        return with.stream()
                .filter(other -> isConcerned(standing, other, facts)
                        && !isSame(standing, other, facts)
                        && ParentSnilsSlips.slip(facts, other).isEmpty()
                        && !isFaultThere(other, standing, facts))
                .findFirst()
                .map(other -> "такой же СНИЛС стоит у другого человека (" + other.label() + ", карточка "
                        + other.cardId() + ")");
    }

    /** Whether ЕСИА sent this SNILS for the one who logs in, while it stands on somebody else. */
    static boolean isSentForCaller(Standing standing, Facts facts) {
        return !facts.login().assumed()
                && !standing.own()
                && standing.readableSnils()
                        .filter(facts.keysSent().snils().values()::contains)
                        .isPresent();
    }

    /** Whether ЕСИА sent another SNILS for a person of equal name and birth date. */
    static boolean isDoubtful(Standing standing, Facts facts) {
        Optional<Snils> written = standing.readableSnils().filter(Snils::isValid);
        Optional<Snils> proven = facts.provenSnils(standing);
        return written.isPresent()
                && proven.isPresent()
                && !written.equals(proven)
                && ParentSnilsSlips.slip(facts, standing).isEmpty()
                && Resemblance.of(facts.identity(), standing.person()).likeness() == Likeness.SURE;
    }

    /** Whether ЕСИА sent some SNILS, hidden in the text, and nobody was found although the own record has a valid one. */
    static boolean isUnmatched(Standing standing, Facts facts) {
        boolean nobodyFound =
                facts.attempt().errorText().filter(ErrorText::saysNobodyFound).isPresent();
        boolean hidden = facts.keysSent().snils().isSome()
                && facts.keysSent().snils().values().isEmpty();
        return nobodyFound
                && hidden
                && standing.own()
                && standing.isSearched()
                && standing.readableSnils().filter(Snils::isValid).isPresent()
                && standing.file().map(PupilFile::isActive).orElse(true)
                && ParentSnilsSlips.slip(facts, standing).isEmpty();
    }

    private static boolean isConcerned(Standing one, Standing other, Facts facts) {
        return one.own() || other.own() || facts.isConcerned(one) || facts.isConcerned(other);
    }

    /** The other one logs in and ЕСИА sent a different SNILS, so that the fault is there. */
    private static boolean isFaultThere(Standing other, Standing standing, Facts facts) {
        Optional<Snils> proven = facts.provenSnils(other);
        return proven.isPresent() && !proven.equals(other.readableSnils()) && !standing.own();
    }

    /** Equal SNILS: one person if nothing known contradicts, or if two of three parts agree (rulings). */
    private static boolean isSame(Standing one, Standing other, Facts facts) {
        if (one.isPupil() && other.isPupil()) {
            return facts.counterparts(one).contains(other)
                    || !Resemblance.of(one.person(), other.person()).contradicts();
        }
        if (one.isPupil() || other.isPupil()) {
            return facts.counterparts(one).contains(other);
        }
        return (one.own() && other.own())
                || facts.counterparts(one).contains(other)
                || Resemblance.of(one.person(), other.person()).isSelfBySnils();
    }
}
