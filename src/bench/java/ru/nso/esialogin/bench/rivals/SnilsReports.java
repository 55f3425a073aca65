package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.esia.Identity.Role;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.person.NearMiss;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.Standing;

/** Findings about SNILS on cards: D1, D2, D12, L1, L6, L7. */
final class SnilsReports {
    private final Facts facts;
    private final Marks marks;

    SnilsReports(Facts facts, Marks marks) {
        this.facts = facts;
        this.marks = marks;
    }

    void addTo(List<Reported> reported) {
        slips("L1", Place.ENROLMENT, reported);
        slips("L7", Place.JOURNAL, reported);
        if (marks.has(Mark.UNSOUND)) {
            List<Standing> carriers = carriers(Mark.UNSOUND);
            reported.add(Reported.confirmed(
                    "D1", carriers.stream().map(this::unsound).toList(), mends(carriers, Mark.UNSOUND)));
        }
        emptyBesideSibling(reported);
        empty(reported);
        misplaced(reported);
    }

    private void slips(String code, Place place, List<Reported> reported) {
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (Slip slip : marks.slips()) {
            Standing pupil = slip.pupil().getStanding();
            if (pupil.place() == place && isConcerned(slip)) {
                evidence.add(evidence(slip));
                mends.add(setSnils(pupil, marks::hasSlip));
            }
        }
        if (!evidence.isEmpty()) {
            reported.add(Reported.confirmed(code, evidence, mends));
        }
    }

    /** Pupils of the family, and the own child of an employee. */
    private boolean isConcerned(Slip slip) {
        return slip.pupil().isConcerned()
                || (facts.isRole(Role.EMPLOYEE) && slip.parent().isOwn());
    }

    private static Evidence evidence(Slip slip) {
        Snils written = slip.pupil().getSnils();
        Optional<NearMiss> miss = Optional.empty();
        for (Snils key : slip.parent().keys()) {
            if (written != null && (written.equals(key) || written.nearMiss(key).isPresent())) {
                miss = written.nearMiss(key);
                break;
            }
        }
        String whose = slip.parent().getStanding().labelOf() + " из этой же карточки";
        String note = miss.map(kind -> kind == NearMiss.ONE_DIGIT
                        ? "одной цифрой отличается от СНИЛС " + whose
                        : "двумя переставленными цифрами отличается от СНИЛС " + whose)
                .orElse("совпадает с СНИЛС " + whose);
        Standing pupil = slip.pupil().getStanding();
        return Evidence.on(pupil, Field.SNILS, masked(pupil), "СНИЛС ребёнка из документа", note);
    }

    private void emptyBesideSibling(List<Reported> reported) {
        String note = "в карточке другого ребёнка этой семьи СНИЛС этого родителя есть";
        String expected = "СНИЛС родителя из документа";
        if (marks.has(Mark.EMPTY_BESIDE_SIBLING)) {
            List<Standing> carriers = carriers(Mark.EMPTY_BESIDE_SIBLING);
            reported.add(Reported.confirmed(
                    "L6", on(carriers, "пусто", expected, note), mends(carriers, Mark.EMPTY_BESIDE_SIBLING)));
        } else if (marks.has(Mark.EMPTY_BESIDE_SIBLING_PERHAPS)) {
            List<Standing> carriers = carriers(Mark.EMPTY_BESIDE_SIBLING_PERHAPS);
            reported.add(Reported.possible(
                    "L6",
                    on(carriers, "", expected, note),
                    MissingFact.KEYS_ON_CARD,
                    mends(carriers, Mark.EMPTY_BESIDE_SIBLING_PERHAPS)));
        }
    }

    private void empty(List<Reported> reported) {
        if (marks.has(Mark.EMPTY)) {
            List<Standing> carriers = carriers(Mark.EMPTY);
            reported.add(Reported.confirmed(
                    "D12", on(carriers, "пусто", null, "поле СНИЛС пустое"), mends(carriers, Mark.EMPTY)));
        } else if (marks.has(Mark.EMPTY_PERHAPS)) {
            List<Standing> carriers = carriers(Mark.EMPTY_PERHAPS);
            reported.add(Reported.possible(
                    "D12",
                    on(carriers, "", null, "СНИЛС передан, но по нему никто не найден"),
                    MissingFact.KEYS_ON_CARD,
                    mends(carriers, Mark.EMPTY_PERHAPS)));
        }
    }

    private void misplaced(List<Reported> reported) {
        Predicate<Standing> doubtful =
                standing -> marks.has(Mark.DOUBTFUL, standing) && !marks.has(Mark.MISPLACED, standing);
        List<Evidence> evidence = new ArrayList<>(2);
        List<Edit> mends = new ArrayList<>(2);
        for (Standing standing : marks.has(Mark.DOUBTFUL) ? facts.carriers(doubtful) : List.<Standing>of()) {
            evidence.add(foreign(standing, "Госуслуги передали для этого человека другой СНИЛС"));
            mends.add(setSnils(standing, doubtful));
        }
        Predicate<Standing> unmatched =
                standing -> marks.has(Mark.UNMATCHED, standing) && !marks.has(Mark.MISPLACED, standing);
        for (Standing standing : marks.has(Mark.UNMATCHED) ? facts.carriers(unmatched) : List.<Standing>of()) {
            evidence.add(foreign(standing, "Госуслуги передали СНИЛС, но по нему никто не найден"));
            mends.add(setSnils(standing, other -> other.readableSnils().equals(standing.readableSnils())));
        }
        int doubts = evidence.size();
        Predicate<Standing> misplaced = standing -> marks.has(Mark.MISPLACED, standing);
        for (Standing standing : marks.has(Mark.MISPLACED) ? facts.everybody() : List.<Standing>of()) {
            Edit.Target target = Edit.Target.of(standing);
            if (misplaced.test(standing)
                    && mends.stream().noneMatch(edit -> edit.targets().contains(target))) {
                evidence.add(foreign(standing, reason(standing)));
                mends.add(setSnils(standing, misplaced));
            }
        }
        if (evidence.size() > doubts) {
            if (marks.isSentForCaller()) {
                evidence.add(Evidence.of(
                        Place.ESIA, Field.SNILS, "", "", "этот СНИЛС передали Госуслуги для того, кто входит"));
            }
            reported.add(Reported.confirmed("D2", evidence, mends));
        } else if (doubts > 0) {
            reported.add(Reported.possible("D2", evidence, MissingFact.SNILS_IN_DOCUMENT, mends));
        }
    }

    private String reason(Standing standing) {
        Row other = marks.rightful(standing);
        return other == null
                ? "это СНИЛС того, кто входит, а стоит он у другого человека"
                : "такой же СНИЛС стоит у другого человека ("
                        + other.getStanding().label() + ", карточка "
                        + other.getStanding().cardId() + ")";
    }

    private static Evidence foreign(Standing standing, String note) {
        String found = standing.readableSnils().map(Snils::masked).orElse("");
        return Evidence.on(standing, Field.SNILS, found, fromDocument(standing), note);
    }

    private Evidence unsound(Standing standing) {
        SnilsField field = standing.person().snils().value().orElseThrow();
        String beside = facts.provenSnils(standing)
                .flatMap(sent -> standing.readableSnils().flatMap(sent::nearMiss))
                .map(miss -> miss == NearMiss.ONE_DIGIT
                        ? "; от переданного Госуслугами отличается одной цифрой"
                        : "; от переданного Госуслугами отличается двумя переставленными цифрами")
                .orElse("");
        return Evidence.on(standing, Field.SNILS, field.masked(), fromDocument(standing), note(field) + beside);
    }

    private static String note(SnilsField field) {
        Set<Remark> remarks = field.remarks();
        if (remarks.contains(Remark.ALL_ZEROS)) {
            return "одни нули: это заглушка, а не СНИЛС";
        }
        if (remarks.contains(Remark.LETTERS_FOR_DIGITS)) {
            return "вместо цифр стоят буквы";
        }
        if (remarks.contains(Remark.CHECK_DIGITS_WRONG)) {
            return "контрольные цифры не сходятся";
        }
        if (remarks.contains(Remark.LOST_LEADING_ZEROS)) {
            return "цифр меньше одиннадцати: похоже, потеряны нули в начале";
        }
        return field.snils().isPresent() ? "записан с ошибкой" : "записано не одиннадцать цифр";
    }

    private List<Standing> carriers(Mark mark) {
        return facts.carriers(standing -> marks.has(mark, standing));
    }

    private List<Edit> mends(List<Standing> carriers, Mark mark) {
        return carriers.stream()
                .map(standing -> setSnils(standing, one -> marks.has(mark, one)))
                .toList();
    }

    private Edit setSnils(Standing standing, Predicate<Standing> fault) {
        return Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(standing, fault));
    }

    private static List<Evidence> on(List<Standing> carriers, String found, @Nullable String expected, String note) {
        List<Evidence> evidence = new ArrayList<>(carriers.size());
        for (Standing standing : carriers) {
            evidence.add(Evidence.on(
                    standing, Field.SNILS, found, expected == null ? fromDocument(standing) : expected, note));
        }
        return evidence;
    }

    private static String fromDocument(Standing standing) {
        return "СНИЛС " + standing.labelOf() + " из документа";
    }

    private static String masked(Standing standing) {
        return standing.person().snils().value().map(SnilsField::masked).orElse("");
    }
}
