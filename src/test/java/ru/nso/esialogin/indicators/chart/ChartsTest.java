package ru.nso.esialogin.indicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.status.Ranking;
import ru.nso.esialogin.indicators.status.Status;

/** Drawings are well-formed, say in words what they show, and do not need colour. */
class ChartsTest {
    private static final String TABLE = "/api/v1/indicators/2.1/status?date=2024-11-13";

    @Test
    void a_year_has_a_point_for_each_observation_and_says_the_last_one_in_words() throws Exception {
        Document drawing = parsed(YearChart.draw(
                Printed.indicator("2.1"),
                Printed.plan("2.1"),
                2024,
                "Баганский район",
                points("2.1", Series.SFERUM).of(Optional.of("Баганский район")),
                TABLE));

        assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(5);
        assertThat(text(drawing, "title")).isEqualTo("Показатель 2.1. Баганский район, 2024 год");
        assertThat(text(drawing, "desc"))
                .isEqualTo("Значений за год: 5, последнее 13.11.2024: 35,55 %. План в это время: 49,50 %. Те же числа"
                        + " таблицей: " + TABLE);
        assertThat(drawing.getElementsByTagName("pattern").getLength())
                .as("zones differ by their pattern")
                .isEqualTo(3);
        assertThat(texts(drawing)).contains("зелёная", "жёлтая", "красная", "план 50,00", "35,55 %");
    }

    @Test
    void a_year_without_values_and_without_a_plan_says_so() throws Exception {
        Document drawing =
                parsed(YearChart.draw(Printed.indicator("2.1"), Plan.NONE, 2025, "г. Обь", List.of(), TABLE));

        assertThat(text(drawing, "desc")).startsWith("Значений за год нет.");
        assertThat(texts(drawing)).contains("Значений за год нет").doesNotContain("зелёная");
    }

    @Test
    void the_ranking_has_a_bar_for_each_and_names_the_zone_by_a_letter() throws Exception {
        Document drawing =
                parsed(RankingChart.draw(Ranking.of(Printed.status("2.1", Printed.MEETING), Series.SFERUM), TABLE));

        assertThat(texts(drawing))
                .contains("1. Кочковский район", "72,35 % З", "35. Болотнинский район", "27,23 % К")
                .filteredOn(text -> text.endsWith("район") || text.contains(" г. ") || text.contains("р.п."))
                .hasSize(35);
        assertThat(text(drawing, "desc")).startsWith("Наверху: Кочковский район 72,35 %, г. Искитим 61,89 %,");
    }

    @Test
    void all_municipalities_stand_side_by_side_and_those_without_data_say_so() throws Exception {
        Status status = Printed.status("2.3", Printed.MEETING);
        Document drawing = parsed(SmallMultiples.draw(status, Series.OWN, points("2.3", Series.OWN), TABLE));

        assertThat(texts(drawing).stream().filter("нет данных"::equals)).hasSize(9);
        assertThat(drawing.getElementsByTagName("circle").getLength())
                .as("the last value of each that has one")
                .isEqualTo(26);
    }

    @Test
    void numbers_of_few_people_are_not_drawn_and_one_more_is_left_out_beside_them() {
        LocalDate day = LocalDate.of(2025, 3, 3);
        List<History> histories = new ArrayList<>();
        histories.add(history("г. Обь", day, 50, 3));
        histories.add(history("г. Бердск", day, 60, 61));
        histories.add(history("Убинский район", day, 600, 601));

        ShownPoints points = ShownPoints.of(Printed.indicator("2.2"), Series.OWN, histories);

        assertThat(points.of(Optional.of("г. Обь")))
                .extracting(ShownPoints.Point::date)
                .containsExactly(day);
        assertThat(points.of(Optional.of("г. Бердск")))
                .extracting(ShownPoints.Point::date)
                .containsExactly(day);
        assertThat(points.of(Optional.of("Убинский район"))).hasSize(2);
    }

    @Test
    void signs_of_markup_in_a_name_stay_text() throws Exception {
        Document drawing = parsed(
                YearChart.draw(Printed.indicator("2.1"), Plan.NONE, 2025, "<script>\"&\"</script>", List.of(), TABLE));

        assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
        assertThat(text(drawing, "title")).contains("<script>");
    }

    /** On the day and, with the second number, a week later. */
    private static History history(String municipality, LocalDate day, long first, long second) {
        List<Observation> observations = new ArrayList<>();
        for (int week = 0; week < 2; week++) {
            observations.add(new Observation(
                    Optional.of(municipality),
                    Series.OWN,
                    day.plusWeeks(week),
                    Optional.of(new Counts(week == 0 ? first : second, 1000)),
                    Optional.empty(),
                    municipality));
        }
        return new History(Optional.of(municipality), Series.OWN, observations);
    }

    private static ShownPoints points(String code, Series series) {
        return ShownPoints.of(Printed.indicator(code), series, Printed.histories(code));
    }

    private static Document parsed(String drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)));
    }

    private static String text(Document drawing, String element) {
        return drawing.getElementsByTagName(element).item(0).getTextContent().replace('\u00a0', ' ');
    }

    private static List<String> texts(Document drawing) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < drawing.getElementsByTagName("text").getLength(); i++) {
            texts.add(drawing.getElementsByTagName("text")
                    .item(i)
                    .getTextContent()
                    .replace('\u00a0', ' '));
        }
        return texts;
    }
}
