package ru.nso.esialogin.console.family.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import ru.nso.esialogin.diagnosis.nearmiss.NearMiss.Place;

/**
 * Somebody on a card whom the login nearly found.
 *
 * @param card the card
 * @param kind kind of the card, as addresses have it
 * @param who as what the person stands there
 * @param differences what differs, masked
 */
record NearView(String card, String kind, String who, List<String> differences) {

    static NearView of(JsonNode near) {
        boolean staff = Told.text(near, "place").equals(Place.EMPLOYEE.name());
        String who = Told.value(near, "place", Place.values())
                .map(place -> switch (place) {
                    case PUPIL -> "ученик";
                    case PARENT -> "родитель";
                    case EMPLOYEE -> "сотрудник";
                })
                .orElse("");
        return new NearView(
                Told.text(near, "cardId"),
                staff ? "staff" : "pupil",
                near.path("childOfCaller").asBoolean() ? who + ", похож на названного ребёнка" : who,
                Told.all(near, "differences", NearView::difference));
    }

    private static String difference(JsonNode one) {
        String found = Told.text(one, "found");
        String position = Told.text(one, "position");
        return Told.text(one, "whyNot")
                + (found.isEmpty() ? "" : ". В карточке: " + found)
                + (position.isEmpty() ? "" : ". Отличается цифра № " + position);
    }
}
