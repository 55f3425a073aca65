package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.ErrorText;
import ru.nso.esialogin.esia.household.Likeness;
import ru.nso.esialogin.esia.household.PupilFile;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.Standings;

/**
 * Whether a valid SNILS on a card belongs to somebody else than the person who stands there. One look over the cards
 * clears nearly every family: there every SNILS stands with one name and birth date only.
 */
final class MisplacedSnils {
    private final Facts facts;
    private final ParentSnilsSlips slips;
    /** ЕСИА sent a SNILS, hidden in the text, and nobody was found. */
    private final boolean hiddenFoundNobody;
    /** Those that stand with different names or birth dates. */
    private final List<Snils> shared = new ArrayList<>(0);
    /** Whether the one who logs in has another than the one sent, or somebody else has that one. */
    private final boolean otherThanSent;

    MisplacedSnils(Facts facts) {
        this.facts = facts;
        this.slips = ParentSnilsSlips.of(facts);
        this.hiddenFoundNobody = facts.keysSent().snils().isSome()
                && facts.keysSent().snils().values().isEmpty()
                && facts.attempt()
                        .errorText()
                        .filter(ErrorText::saysNobodyFound)
                        .isPresent();
        this.otherThanSent = facts.everybody().any(this::isOtherThanSent);
        findShared();
    }

    private boolean isOtherThanSent(Standing standing) {
        Optional<Snils> proven = facts.provenSnils(standing);
        return standing.own()
                ? proven.isPresent() && !proven.equals(standing.readableSnils())
                : isSentForCaller(standing, facts);
    }

    private void findShared() {
        Standings everybody = facts.everybody();
        @Nullable Snils[] written = new @Nullable Snils[everybody.size()];
        for (int i = 0; i < written.length; i++) {
            Snils here = everybody.get(i).readableSnils().orElse(null);
            written[i] = here;
            for (int j = 0; here != null && j < i; j++) {
                if (here.equals(written[j])) {
                    if (!isWrittenAlike(everybody.get(i), everybody.get(j))) {
                        shared.add(here);
                    }
                    break; // who is written like the first is written like all
                }
            }
        }
    }

    /** Whether nothing can be wrong with anybody; else each person has to be asked about. */
    boolean isOutOfQuestion() {
        return shared.isEmpty() && !otherThanSent && !hiddenFoundNobody;
    }

    private static boolean isWrittenAlike(Standing one, Standing other) {
        return one.kind() == other.kind()
                && one.person().name().isWrittenLike(other.person().name())
                && one.person().birthDate().equals(other.person().birthDate());
    }

    /** Why the SNILS there is somebody else's, in Russian; empty if it is not known to be. */
    Optional<String> reason(Standing standing) {
        Optional<Snils> written = standing.readableSnils();
        if (written.isEmpty()
                || !written.get().isValid()
                || written.equals(facts.provenSnils(standing))
                || slips.isSlip(standing)) {
            return Optional.empty();
        }
        if (isSentForCaller(standing, facts)) {
            return Optional.of("это СНИЛС того, кто входит, а стоит он у другого человека");
        }
        if (!shared.contains(written.get())) {
            return Optional.empty();
        }
        for (Standing other : facts.everybody()) {
            if (written.equals(other.readableSnils())
                    && isConcerned(standing, other)
                    && !isSame(standing, other)
                    && !slips.isSlip(other)
                    && !isFaultThere(other, standing)) {
                return Optional.of("такой же СНИЛС стоит у другого человека (" + other.label() + ", карточка "
                        + other.cardId() + ")");
            }
        }
        return Optional.empty();
    }

    /** Whether ЕСИА sent this SNILS for the one who logs in, while it stands on somebody else. */
    static boolean isSentForCaller(Standing standing, Facts facts) {
        if (standing.own() || facts.login().assumed()) {
            return false;
        }
        Optional<Snils> written = standing.readableSnils();
        return written.isPresent() && facts.keysSent().snils().values().contains(written.get());
    }

    /** Whether ЕСИА sent another SNILS for a person of equal name and birth date. */
    boolean isDoubtful(Standing standing) {
        Optional<Snils> written = standing.readableSnils();
        Optional<Snils> proven = facts.provenSnils(standing);
        return written.isPresent()
                && written.get().isValid()
                && proven.isPresent()
                && !written.equals(proven)
                && !slips.isSlip(standing)
                && standing.resemblance().likeness() == Likeness.SURE;
    }

    /** Whether ЕСИА sent some SNILS, hidden in the text, and nobody was found although the own record has a valid one. */
    boolean isUnmatched(Standing standing) {
        return hiddenFoundNobody
                && standing.own()
                && standing.isSearched()
                && standing.readableSnils().filter(Snils::isValid).isPresent()
                && standing.file().map(PupilFile::isActive).orElse(true)
                && !slips.isSlip(standing);
    }

    private boolean isConcerned(Standing one, Standing other) {
        return one.own() || other.own() || facts.isConcerned(one) || facts.isConcerned(other);
    }

    /** The other one logs in and ЕСИА sent a different SNILS, so that the fault is there. */
    private boolean isFaultThere(Standing other, Standing standing) {
        Optional<Snils> proven = facts.provenSnils(other);
        return proven.isPresent() && !proven.equals(other.readableSnils()) && !standing.own();
    }

    /** Equal SNILS: one person if nothing known contradicts, or if two of three parts agree (rulings). */
    private boolean isSame(Standing one, Standing other) {
        if (one.equals(other)) {
            return true;
        }
        if (one.isPupil() && other.isPupil()) {
            return !Resemblance.of(one.person(), other.person()).contradicts() || facts.isCounterpart(other, one);
        }
        if (one.isPupil() || other.isPupil()) {
            return false; // a counterpart is always of the same kind
        }
        return (one.own() && other.own())
                || Resemblance.of(one.person(), other.person()).isSelfBySnils()
                || facts.isCounterpart(other, one);
    }
}
