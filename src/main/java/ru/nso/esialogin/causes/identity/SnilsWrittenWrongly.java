package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.person.NearMiss;
import ru.nso.esialogin.person.Remark;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.person.SnilsField;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Standing;

/**
 * A SNILS on a card cannot be right: it is not eleven digits, its check digits do not fit (above 001-001-998), it is
 * all zeros, or letters stand for digits (the catalogue, D1; order of the Pension Fund on individual accounts).
 */
@Cause(
        code = "D1",
        title = "СНИЛС записан с ошибкой",
        basis = Basis.SOURCE,
        actors = Actor.SCHOOL,
        gate = Gate.SEARCH,
        since = "1")
final class SnilsWrittenWrongly implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.standings().isEmpty()) {
            return Finding.notApplicable("Карточек нет");
        }
        Predicate<Standing> wrong = SnilsWrittenWrongly::isWrong;
        List<Standing> carriers = facts.carriers(wrong);
        if (carriers.isEmpty()) {
            return Finding.clear("Все СНИЛС записаны верно");
        }
        List<Evidence> evidence = new ArrayList<>(carriers.size());
        List<Edit> mends = new ArrayList<>(carriers.size());
        for (Standing standing : carriers) {
            evidence.add(evidence(standing, facts));
            mends.add(Edit.onCard(Edit.What.SET_SNILS, Actor.SCHOOL, Field.SNILS, facts.targets(standing, wrong)));
        }
        return Finding.confirmed(evidence, mends);
    }

    private static boolean isWrong(Standing standing) {
        Optional<SnilsField> field = standing.person().snils().value();
        return field.isPresent() && !field.get().sound();
    }

    private static Evidence evidence(Standing standing, Facts facts) {
        Optional<SnilsField> field = standing.person().snils().value();
        String note = field.map(SnilsWrittenWrongly::note).orElse("")
                + facts.provenSnils(standing)
                        .flatMap(sent -> standing.readableSnils().flatMap(sent::nearMiss))
                        .map(SnilsWrittenWrongly::beside)
                        .orElse("");
        return Evidence.on(
                standing,
                Field.SNILS,
                field.map(SnilsField::masked).orElse(""),
                "СНИЛС " + standing.labelOf() + " из документа",
                note);
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
        return field.snils().map(Snils::validity).isPresent() ? "записан с ошибкой" : "записано не одиннадцать цифр";
    }

    private static String beside(NearMiss miss) {
        return miss == NearMiss.ONE_DIGIT
                ? "; от переданного Госуслугами отличается одной цифрой"
                : "; от переданного Госуслугами отличается двумя переставленными цифрами";
    }
}
