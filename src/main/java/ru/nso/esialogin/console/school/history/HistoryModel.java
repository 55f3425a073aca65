package ru.nso.esialogin.console.school.history;

import java.util.List;
import ru.nso.esialogin.console.school.SchoolHead;

/**
 * What was done with a card.
 *
 * @param head what stands above
 * @param title whose card it is
 * @param card its page; empty: it is in the archive, or the reader opens none
 * @param states its states, the latest first
 * @param merges cards that it was made one with, the latest first
 */
public record HistoryModel(SchoolHead head, String title, String card, List<StateView> states, List<MergeView> merges) {

    /** Copies the lists. */
    public HistoryModel {
        states = List.copyOf(states);
        merges = List.copyOf(merges);
    }

    /**
     * A state of the card.
     *
     * @param number its number
     * @param when when it was made
     * @param who who made it
     * @param how how
     * @param changes what became another; none of the first one
     */
    public record StateView(long number, String when, String who, String how, List<Difference> changes) {
        /** Whether nothing became another that the page tells. */
        public boolean isQuiet() {
            return changes.isEmpty();
        }
    }

    /**
     * That a card went into another one.
     *
     * @param sentence which one into which one
     * @param when when, and by whom
     * @param undone when and by whom it was taken back; empty: it stands
     * @param path where it is taken back; empty: it is not the reader's to take back
     */
    public record MergeView(String sentence, String when, String undone, String path) {}

    /** The title and nothing of the card. */
    @Override
    public String toString() {
        return "HistoryModel[" + states.size() + ']';
    }
}
