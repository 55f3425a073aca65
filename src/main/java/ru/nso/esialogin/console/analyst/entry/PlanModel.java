package ru.nso.esialogin.console.analyst.entry;

import java.util.List;
import ru.nso.esialogin.console.analyst.ask.Tab;
import ru.nso.esialogin.console.input.Input;
import ru.nso.esialogin.console.input.Mistake;

/**
 * The plan of an indicator, and the form for a month of it.
 *
 * @param heading of which indicator
 * @param tabs the pages of the indicator
 * @param path address of the page
 * @param kind of what the plan is, in words
 * @param done what became of the month that was sent; empty: none was
 * @param mistakes what is wrong in the form
 * @param fields the fields; none for those who may not write, and where there is no plan
 * @param months the plan, the newest month first
 * @param versions what it said and who wrote it, for those who may see that
 */
record PlanModel(
        String heading,
        List<Tab> tabs,
        String path,
        String kind,
        String done,
        List<Mistake> mistakes,
        List<Input> fields,
        List<Month> months,
        List<Version> versions) {

    /**
     * What a month says or said.
     *
     * @param month «ноябрь 2024»
     * @param plan the plan, and the threshold
     * @param state whether it counts, or was changed
     * @param recorded when and by whom
     */
    record Version(String month, String plan, String state, String recorded) {}

    /**
     * A month.
     *
     * @param month «ноябрь 2024»
     * @param plan from which percentage on the zone is green
     * @param yellow from which percentage on it is yellow
     * @param remark what is odd about it
     */
    record Month(String month, String plan, String yellow, String remark) {}
}
