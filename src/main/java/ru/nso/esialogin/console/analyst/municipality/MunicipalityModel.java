package ru.nso.esialogin.console.analyst.municipality;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.RowView;
import ru.nso.esialogin.console.input.Choice;
import ru.nso.esialogin.console.input.Input;

/**
 * A municipality or the region.
 *
 * @param heading whose, and which indicator
 * @param back the page of the indicator
 * @param whose fields that the form keeps: the municipality; empty for the region
 * @param day field for the day
 * @param series field for the series, where there are several
 * @param row how it stands
 * @param chart drawing of the year
 * @param points values until the day, newest first
 * @param values the page of values and corrections; empty for those who may not see it
 * @param schools from here to the schools; none for the region
 */
record MunicipalityModel(
        String heading,
        String back,
        String whose,
        Input day,
        List<Choice> series,
        RowView row,
        String chart,
        List<Value> points,
        String values,
        List<Schools> schools) {

    /**
     * A value.
     *
     * @param day when
     * @param percent per cent
     * @param counts «905 из 3 112»
     * @param plan the plan that counted then
     * @param step change against the value before, percentage points
     */
    record Value(String day, String percent, String counts, String plan, String step) {}

    /**
     * The schools of a municipality.
     *
     * @param sentence all of it in words
     * @param items those first where mending cards would move the indicator most
     */
    record Schools(String sentence, List<School> items) {}

    /**
     * A school.
     *
     * @param name its name or number
     * @param groups its pupils and employees, each in words
     * @param cards the page of its cards; empty for those who may not see it
     */
    record School(String name, List<String> groups, String cards) {}
}
