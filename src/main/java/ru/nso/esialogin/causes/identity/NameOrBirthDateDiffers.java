package ru.nso.esialogin.causes.identity;

import java.util.ArrayList;
import java.util.List;
import ru.nso.esialogin.esia.household.Resemblance;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.person.NameComparison;
import ru.nso.esialogin.person.NameComparison.PartMatch;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.Standing;

/**
 * The person who logs in stands on the card with another name or birth date than at ЕСИА, or with surname and first
 * name swapped; or somebody on the card has no surname or no birth date (the catalogue, D6; rulings: Overlap). The
 * journal searches by keys alone, so that no change of a name changes the login.
 */
@Cause(
        code = "D6",
        title = "ФИО или дата рождения не совпадают с Госуслугами",
        basis = Basis.SOURCE,
        actors = {Actor.SCHOOL, Actor.PARENT},
        gate = Gate.SEARCH,
        otherwise = Severity.ADVICE,
        since = "1")
final class NameOrBirthDateDiffers implements Rule {
    @Override
    public Finding examine(Facts facts) {
        if (facts.standings().isEmpty()) {
            return Finding.notApplicable("Карточек нет");
        }
        List<Evidence> evidence = new ArrayList<>(0);
        for (Standing standing : facts.carriers(standing -> differs(standing, facts))) {
            addDifferences(evidence, standing);
        }
        for (Standing standing : facts.carriers(NameOrBirthDateDiffers::lacksPart)) {
            addMissing(evidence, standing);
        }
        return evidence.isEmpty()
                ? Finding.clear("ФИО и даты рождения в карточках не расходятся с известными")
                : Finding.confirmed(evidence, List.of());
    }

    private static boolean differs(Standing standing, Facts facts) {
        Resemblance beside = standing.resemblance();
        if (standing.own()) {
            return beside.contradicts() || beside.name().swapped();
        }
        return beside.birthDate() == PartMatch.DIFFER
                && standing.isParent()
                && beside.name().spelledAlike()
                && sameKinship(standing, facts)
                && facts.onCard(standing.cardId()).stream().noneMatch(Standing::own);
    }

    private static boolean sameKinship(Standing standing, Facts facts) {
        return standing.kinship().isEmpty()
                || !facts.identity().kinship().isPresent()
                || standing.kinship().equals(facts.identity().kinship().value());
    }

    private static boolean lacksPart(Standing standing) {
        return standing.person().name().last().isEmpty()
                || standing.person().birthDate().isEmpty();
    }

    private static void addDifferences(List<Evidence> evidence, Standing standing) {
        NameComparison name = standing.resemblance().name();
        List<String> parts = new ArrayList<>(3);
        addIf(parts, name.last() == PartMatch.DIFFER, "фамилия");
        addIf(parts, name.first() == PartMatch.DIFFER, "имя");
        addIf(parts, name.middle() == PartMatch.DIFFER, "отчество");
        if (name.swapped()) {
            parts.add("фамилия и имя стоят на месте друг друга");
        }
        if (!parts.isEmpty()) {
            String note = name.swapped() ? String.join(", ", parts) : "отличается: " + String.join(", ", parts);
            evidence.add(Evidence.on(
                    standing,
                    Field.NAME,
                    standing.person().name().toString(),
                    "ФИО из паспорта или свидетельства",
                    note));
        }
        if (standing.resemblance().birthDate() == PartMatch.DIFFER) {
            evidence.add(Evidence.on(
                    standing,
                    Field.BIRTH_DATE,
                    standing.person().birthDate().value().map(Object::toString).orElse(""),
                    "дата рождения из документа",
                    "дата рождения отличается"));
        }
    }

    private static void addMissing(List<Evidence> evidence, Standing standing) {
        if (standing.person().name().last().isEmpty()) {
            evidence.add(
                    Evidence.on(standing, Field.NAME, "без фамилии", "фамилия из документа", "фамилия не указана"));
        }
        if (standing.person().birthDate().isEmpty()) {
            evidence.add(Evidence.on(
                    standing, Field.BIRTH_DATE, "пусто", "дата рождения из документа", "дата рождения не указана"));
        }
    }

    private static void addIf(List<String> parts, boolean holds, String part) {
        if (holds) {
            parts.add(part);
        }
    }
}
