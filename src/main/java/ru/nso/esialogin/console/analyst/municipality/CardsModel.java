package ru.nso.esialogin.console.analyst.municipality;

import java.util.List;

/**
 * Cards of a school whose mending lets people in.
 *
 * @param heading which indicator
 * @param back the page of the indicator
 * @param audited by which audit
 * @param items the cards, most logins first
 * @param next cursor of the next page; empty on the last one
 * @param path address of the list
 */
record CardsModel(String heading, String back, String audited, List<Item> items, String next, String path) {

    /**
     * Cards that belong together.
     *
     * @param cards their numbers
     * @param className class of the pupil; empty where no card tells it
     * @param gain how many people get in
     * @param urgent whether somebody's data open to a stranger until then
     * @param tasks what is to be done
     */
    record Item(List<String> cards, String className, String gain, boolean urgent, List<Todo> tasks) {}

    /**
     * What is to be done about a cause.
     *
     * @param title the cause
     * @param certain whether it is certain
     * @param steps what to do
     */
    record Todo(String title, boolean certain, List<String> steps) {}
}
