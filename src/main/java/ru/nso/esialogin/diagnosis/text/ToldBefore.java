package ru.nso.esialogin.diagnosis.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Edit.Target;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Standing;
import ru.nso.esialogin.rules.engine.ExplainedCause;

/**
 * What a letter has asked for already, so that several causes make one errand: a cause that the same edit mends is not
 * told again, the school is gone to once, and there is one login at the end. Pages are written to stand alone; together
 * they would send a family to the same school three times.
 */
final class ToldBefore {
    private static final Pattern VISIT = Pattern.compile("^Обратитесь в школу(, где учится ребёнок,)? и попросите ");
    private static final String SAME_VISIT = "Там же попросите ";
    private static final Pattern LOGIN =
            Pattern.compile("^(После исправления|Через день после исправления|Когда [^,]+,)"
                    + " войдите снова( через Госуслуги)?\\.( Если войти не получилось, напишите нам ещё раз\\.)?$");

    private final Set<Change> changes = new HashSet<>();
    private final Set<Spot> spots = new HashSet<>();
    private Set<String> visited = Set.of();
    private boolean login;

    private record Change(Edit.What what, Field field, Target target) {}

    private record Spot(String cardId, String personId, Field field) {}

    /** Whether whatever mends the causes told before mends this one too, at the very places it names. */
    boolean covers(ExplainedCause cause) {
        Set<Change> needed = changes(cause);
        return !needed.isEmpty()
                && changes.containsAll(needed)
                && cause.evidence().stream().allMatch(piece -> piece.standing().isPresent())
                && spots.containsAll(spots(cause));
    }

    /** The steps of a cause as they read after those told before; remembers them. */
    List<String> stepsAfter(ExplainedCause cause, List<String> steps) {
        Set<String> schools = schools(cause);
        boolean sameVisit = schools.size() == 1 && schools.equals(visited);
        List<String> read = steps.stream()
                .filter(step -> !(login && LOGIN.matcher(step).matches()))
                .map(step -> sameVisit ? VISIT.matcher(step).replaceFirst(SAME_VISIT) : step)
                .toList();
        login |= steps.stream().anyMatch(step -> LOGIN.matcher(step).matches());
        if (steps.stream().anyMatch(step -> VISIT.matcher(step).find())) {
            visited = schools;
        }
        changes.addAll(changes(cause));
        spots.addAll(spots(cause));
        return read;
    }

    private static Set<Change> changes(ExplainedCause cause) {
        return cause.mends().stream()
                .flatMap(edit -> edit.targets().stream().map(target -> new Change(edit.what(), edit.field(), target)))
                .collect(Collectors.toSet());
    }

    private static Set<Spot> spots(ExplainedCause cause) {
        return cause.evidence().stream()
                .flatMap(piece -> piece.standing().stream()
                        .map(who -> new Spot(who.cardId(), who.person().id(), piece.field())))
                .collect(Collectors.toSet());
    }

    private static Set<String> schools(ExplainedCause cause) {
        return cause.evidence().stream()
                .map(Evidence::standing)
                .flatMap(who -> who.stream().flatMap(ToldBefore::school))
                .map(School::id)
                .collect(Collectors.toSet());
    }

    private static Stream<School> school(Standing who) {
        return Stream.concat(
                who.card().stream().map(card -> card.school()),
                who.staff().stream().map(card -> card.school()));
    }
}
