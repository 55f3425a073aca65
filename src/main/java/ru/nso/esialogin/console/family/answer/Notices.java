package ru.nso.esialogin.console.family.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.nso.esialogin.card.Card;
import ru.nso.esialogin.diagnosis.text.PlanWords;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.esia.ServiceIncident;
import ru.nso.esialogin.repair.PlanLimits;

/** What a reader has to know before believing an answer: what was not looked at, and what was out of order. */
final class Notices {
    private Notices() {}

    /** What limits the answer, in sentences; nothing where nothing does. */
    static List<String> of(JsonNode answer, Optional<LoginCase> facts, List<Card> cards) {
        List<String> notices = new ArrayList<>();
        if (facts.isEmpty()) {
            notices.add("Разбор сохранила прежняя версия сервиса: карточки и рисунок показать нельзя. Разберите вход"
                    + " заново.");
        } else if (cards.isEmpty()) {
            notices.add("Карточек не нашли. Проверьте имя, дату рождения и ключи; похожие карточки, если они есть,"
                    + " перечислены ниже.");
        }
        facts.ifPresent(login -> login.incidents().stream()
                .filter(incident -> incident.covers(login.attempt().at()))
                .map(Notices::outage)
                .forEach(notices::add));
        if (!answer.path("cardsComplete").asBoolean(true)) {
            notices.add("Карточек больше, чем просматривается за раз: то, что карточки нет среди них, ничего не"
                    + " доказывает.");
        }
        if (!answer.path("childrenNotFound").isEmpty()) {
            notices.add("Карточку названного ребёнка не нашли, поэтому неизвестно, откроется ли его дневник.");
        }
        List<String> broken = Told.texts(answer, "incomplete");
        if (!broken.isEmpty()) {
            notices.add("Из-за сбоя не проверены причины: " + String.join(", ", broken) + ".");
        }
        Set<PlanLimits.Reached> reached = EnumSet.noneOf(PlanLimits.Reached.class);
        for (PlanLimits.Reached limit : PlanLimits.Reached.values()) {
            if (Told.texts(answer, "planLimits").contains(limit.name())) {
                reached.add(limit);
            }
        }
        if (!reached.isEmpty()) {
            boolean searchEnded = !reached.equals(EnumSet.of(PlanLimits.Reached.SEVERITIES));
            notices.add((searchEnded ? "Поиск планов остановлен раньше конца. " : "") + PlanWords.limits(reached));
        }
        if (answer.path("plansTruncated").asBoolean()) {
            notices.add("Планов больше, чем показано: здесь лучшие.");
        }
        if (!answer.path("nearMissesComplete").asBoolean(true)) {
            notices.add("Похожих карточек больше, чем просматривается: более близкой среди показанных может не быть.");
        }
        return notices;
    }

    private static String outage(ServiceIncident incident) {
        return switch (incident.system()) {
            case JOURNAL -> "В это время объявлен сбой «Электронной школы».";
            case ESIA -> "В это время объявлен сбой Госуслуг.";
            case MY_SCHOOL -> "В это время объявлен сбой «Моей школы».";
        };
    }
}
