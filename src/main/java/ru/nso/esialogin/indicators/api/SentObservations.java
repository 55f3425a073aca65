package ru.nso.esialogin.indicators.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.municipality.Municipalities;
import ru.nso.esialogin.indicators.reading.Cells;
import ru.nso.esialogin.indicators.reading.Collected;
import ru.nso.esialogin.indicators.reading.Place;
import ru.nso.esialogin.indicators.reading.Reading;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

/** Reads observations of a JSON body value by value, so that all mistakes are told at once. */
final class SentObservations {
    private static final String LIST = "observations";
    private static final Set<String> MEMBERS =
            Set.of("municipality", "date", "series", "numerator", "denominator", "percentPublished");
    private static final Map<JsonNodeType, String> WORDS = Map.of(
            JsonNodeType.STRING, "Нужна строка в кавычках.",
            JsonNodeType.NUMBER, "Нужно число без кавычек.");

    private final Cells cells;
    private final Collected collected;

    private SentObservations(Cells cells) {
        this.cells = cells;
        this.collected = new Collected(cells);
    }

    static Reading read(Cells cells, JsonNode body) {
        if (body.isMissingNode()) {
            throw new ProblemException(TechnicalProblem.MALFORMED_JSON, "Тело запроса пусто. Нужен JSON.");
        }
        if (!body.isObject() || !body.path(LIST).isArray()) {
            throw ProblemException.at(
                    TechnicalProblem.WRONG_TYPE,
                    body.isObject() ? "/" + LIST : "",
                    "Нужен объект с полем observations: { \"observations\": [ … ] }.");
        }
        if (body.size() > 1) {
            throw new ProblemException(TechnicalProblem.UNKNOWN_PROPERTY, "В запросе есть только поле observations.");
        }
        SentObservations sent = new SentObservations(cells);
        for (int i = 0; i < body.path(LIST).size(); i++) {
            sent.read(i, body.path(LIST).get(i));
        }
        return sent.collected.finish();
    }

    private void read(int number, JsonNode item) {
        Place place = place(number, "");
        if (!item.isObject()) {
            cells.problem(place, "Это не объект.", "Нужно значение показателя: { … }.");
            return;
        }
        if (item.properties().stream().anyMatch(member -> !MEMBERS.contains(member.getKey()))) {
            cells.problem(place, "Здесь есть лишнее поле.", "Есть поля: " + String.join(", ", sorted()) + ".");
        }
        boolean region = item.path("municipality").isNull();
        if (!item.has("municipality")) {
            cells.problem(
                    place(number, "/municipality"),
                    "Не указан муниципалитет.",
                    "Впишите его название; для цифры самой области — null.");
        }
        String written = Municipalities.tidy(
                text(number, item, "municipality", JsonNodeType.STRING).orElse(""));
        Optional<String> name = region || !item.has("municipality")
                ? Optional.empty()
                : cells.municipality(place(number, "/municipality"), written);
        Optional<LocalDate> date = cells.day(
                place(number, "/date"),
                text(number, item, "date", JsonNodeType.STRING).orElse(""));
        Optional<Series> series = cells.series(
                place(number, "/series"),
                text(number, item, "series", JsonNodeType.STRING).orElse(""),
                region);
        Optional<BigDecimal> published = text(number, item, "percentPublished", JsonNodeType.NUMBER)
                .flatMap(text -> cells.percent(place(number, "/percentPublished"), text));
        Optional<Counts> counts = counts(number, item, item.hasNonNull("percentPublished"));
        if ((region || name.isPresent())
                && date.isPresent()
                && series.isPresent()
                && (counts.isPresent() || published.isPresent())) {
            collected.add(place, new Observation(name, series.get(), date.get(), counts, published, written));
        }
    }

    /** Both counts; without them there has to be a published percentage. */
    private Optional<Counts> counts(int number, JsonNode item, boolean published) {
        Optional<String> numerator = text(number, item, "numerator", JsonNodeType.NUMBER);
        Optional<String> denominator = text(number, item, "denominator", JsonNodeType.NUMBER);
        if (published && numerator.isEmpty() && denominator.isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> counted = cells.count(place(number, "/numerator"), numerator.orElse(""));
        Optional<Long> total = cells.total(place(number, "/denominator"), denominator.orElse(""));
        return counted.flatMap(part -> total.map(whole -> new Counts(part, whole)));
    }

    /** The text of a member; nothing where it is null, left out, or of another type, which is a problem. */
    private Optional<String> text(int number, JsonNode item, String member, JsonNodeType type) {
        @Nullable JsonNode value = item.get(member);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (value.getNodeType() != type) {
            cells.problem(place(number, "/" + member), "Значение не того типа.", WORDS.getOrDefault(type, ""));
            return Optional.empty();
        }
        return Optional.of(value.isNumber() ? plain(value) : value.textValue());
    }

    /** No longer than anything that is read as a number: 1e999999 would else be written out. */
    private static String plain(JsonNode value) {
        BigDecimal number = value.decimalValue();
        return Math.abs((long) number.scale()) > 30 || number.precision() > 30 ? "?" : number.toPlainString();
    }

    private static Place place(int number, String member) {
        return new Place(number, "/" + LIST + "/" + number + member, "");
    }

    private static String[] sorted() {
        return MEMBERS.stream().sorted().toArray(String[]::new);
    }
}
