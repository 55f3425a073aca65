package ru.nso.esialogin.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.esia.EsiaAccount.TrustLevel;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.household.NamedChildren;
import ru.nso.esialogin.esia.simulation.MissingFact;
import ru.nso.esialogin.esia.simulation.Obstacle;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Edit;
import ru.nso.esialogin.rules.Evidence;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Field;
import ru.nso.esialogin.rules.Place;
import ru.nso.esialogin.rules.engine.Certainty;

/** Findings about the attempt. */
final class Reports {
    private Reports() {}

    static Reported wrongService(Facts facts, boolean certain) {
        List<Edit> mends =
                List.of(Edit.clearing(Edit.What.USE_ENTRY, facts.person(), Field.ENTRY_POINT, Obstacle.WRONG_SERVICE));
        List<Evidence> evidence = List.of(Evidence.of(
                Place.ENTRY,
                Field.ENTRY_POINT,
                certain ? "услуга «Получение доступа к региональному электронному дневнику»" : "",
                "сайт school.nso.ru или приложение «Дневник Новосибирской области»",
                certain ? "через эту услугу войти в дневник нельзя" : "где входят, не сообщили"));
        return certain
                ? Reported.confirmed("L3", evidence, mends)
                : Reported.possible("L3", evidence, MissingFact.ENTRY_POINT, mends);
    }

    static Reported loginWithoutSnils(Situation situation, Set<MissingFact> missing) {
        Facts facts = situation.getFacts();
        LoginTyped typed = situation.getTyped();
        List<Evidence> evidence = new ArrayList<>(2);
        if (situation.isSnilsNone()) {
            evidence.add(Evidence.of(Place.ESIA, Field.KEYS_SENT, "без СНИЛС", "СНИЛС", "Госуслуги не передали СНИЛС"));
        }
        if (typed == LoginTyped.PHONE || typed == LoginTyped.EMAIL) {
            String found = typed == LoginTyped.PHONE ? "телефон" : "электронная почта";
            evidence.add(Evidence.of(Place.ESIA, Field.LOGIN_TYPED, found, "СНИЛС", "логином был не СНИЛС"));
        }
        if (missing.contains(MissingFact.SNILS_SENT) && missing.contains(MissingFact.LOGIN_TYPED)) {
            evidence.add(
                    Evidence.of(Place.ESIA, Field.KEYS_SENT, "", "СНИЛС", "передали ли Госуслуги СНИЛС, неизвестно"));
        }
        boolean raise = facts.account().isLevel(TrustLevel.SIMPLIFIED)
                && !facts.account().secondAccount().orElse(false);
        List<Edit> mends = List.of(
                raise
                        ? Edit.atEsia(Edit.What.RAISE_ACCOUNT, facts.parentOrPerson(), Field.ACCOUNT_LEVEL)
                        : Edit.atEsia(Edit.What.LOGIN_WITH_SNILS, facts.person(), Field.LOGIN_TYPED));
        return missing.isEmpty()
                ? Reported.confirmed("L2", evidence, mends)
                : new Reported("L2", Certainty.POSSIBLE, evidence, missing, mends);
    }

    static Reported cardNotFound(Facts facts) {
        boolean cardsThere = !facts.login().knownCards().isEmpty();
        boolean named = facts.identity().name().first().isPresent();
        return Reported.possible(
                "D8",
                List.of(Evidence.of(
                        Place.JOURNAL, Field.PARENTS, "", "карточка ребёнка с этим родителем", "карточка не найдена")),
                cardsThere && !named ? MissingFact.NAME_OF_IDENTITY : MissingFact.PUPIL_CARDS,
                List.of(Edit.onCard(Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of())));
    }

    static Reported childUnseen(Facts facts) {
        List<Evidence> evidence = new ArrayList<>(1);
        for (int place : NamedChildren.notFound(facts.login(), facts.household())) {
            evidence.add(Evidence.of(
                    Place.JOURNAL,
                    Field.PARENTS,
                    "",
                    "карточка названного ребёнка",
                    "ребёнок " + (place + 1) + " из запроса: карточка среди просмотренных не найдена"));
        }
        return Reported.possible(
                "D8",
                evidence,
                MissingFact.PUPIL_CARDS,
                List.of(Edit.onCard(Edit.What.LINK_PARENT, Actor.SCHOOL, Field.PARENTS, List.of())));
    }
}
