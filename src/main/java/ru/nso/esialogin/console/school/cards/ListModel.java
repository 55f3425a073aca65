package ru.nso.esialogin.console.school.cards;

import java.util.List;
import ru.nso.esialogin.console.school.SchoolHead;

/**
 * Cards of a school.
 *
 * @param head what stands above
 * @param title what they are
 * @param action where a search is sent to
 * @param all address of the whole list
 * @param cards the cards
 * @param next address of the next ones; empty: there are no more
 * @param search what was searched for
 * @param create where a new card is made; empty: the reader makes none
 * @param archived whether a card has just gone into the archive
 */
public record ListModel(
        SchoolHead head,
        String title,
        String action,
        String all,
        List<Row> cards,
        String next,
        Search search,
        String create,
        boolean archived) {

    /**
     * A card.
     *
     * @param path its page
     * @param name whose it is; empty: the card does not tell
     * @param what class, or roles
     * @param born day of birth; empty: not told
     * @param snils masked; empty: none
     * @param with who else is on it
     */
    public record Row(String path, String name, String what, String born, String snils, String with) {
        /** The path and nothing of the card. */
        @Override
        public String toString() {
            return "Row[" + path + ']';
        }
    }

    /**
     * What was searched for.
     *
     * @param done whether anything was
     * @param what number, address or name as it was typed
     * @param born day of birth as it was typed
     * @param whatError what is wrong with the former; empty: nothing
     * @param bornError what is wrong with the latter; empty: nothing
     */
    public record Search(boolean done, String what, String born, String whatError, String bornError) {
        static final Search NONE = new Search(false, "", "", "", "");

        boolean isUsable() {
            return whatError.isEmpty() && bornError.isEmpty();
        }

        /** Without what was typed. */
        @Override
        public String toString() {
            return "Search";
        }
    }
}
