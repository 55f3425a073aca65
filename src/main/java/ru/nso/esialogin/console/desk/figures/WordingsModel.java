package ru.nso.esialogin.console.desk.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * What the page of the words of replies shows.
 *
 * @param tabs pages of the desk
 * @param wordings in the order in which replies have them
 */
public record WordingsModel(DeskTabs tabs, List<Wording> wordings) {

    /**
     * Words.
     *
     * @param what for what
     * @param text the words that are used
     * @param since since when, if they were ever changed
     * @param proposed words that wait for a second person; empty: none
     * @param by who proposes them; empty: nobody
     * @param release what the second person decides; empty: nothing
     */
    public record Wording(
            String what, String text, @Nullable Moment since, String proposed, String by, String release) {}
}
