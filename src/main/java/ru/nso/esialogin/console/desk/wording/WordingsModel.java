package ru.nso.esialogin.console.desk.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.desk.DeskTabs;
import ru.nso.esialogin.console.desk.words.Moment;

/**
 * What the page of the words of replies shows.
 *
 * @param tabs pages of the desk
 * @param wordings in the order in which replies have them
 * @param proposed for what words were proposed just before; empty: for nothing
 */
public record WordingsModel(DeskTabs tabs, List<Wording> wordings, String proposed) {

    /**
     * Words.
     *
     * @param key name of the place on the page
     * @param path where other words are proposed
     * @param what for what
     * @param text the words that are used
     * @param since since when, if they were ever changed
     * @param proposed words that wait for a second person; empty: none
     * @param by who proposes them; empty: nobody
     * @param release where the second person decides; empty: nothing is to be decided
     */
    public record Wording(
            String key,
            String path,
            String what,
            String text,
            @Nullable Moment since,
            String proposed,
            String by,
            String release) {}
}
