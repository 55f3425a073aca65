package ru.nso.esialogin.console.school.history;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.input.Mistake;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.card.CameView;

/**
 * Two cards of one pupil on their way to be one.
 *
 * @param head what stands above
 * @param title whose cards they are
 * @param card page of the card that stays
 * @param path where the form is sent to
 * @param found cards that seem to be of the same pupil
 * @param number number of another one, as it was typed
 * @param choices where both say different things
 * @param preview what would come of it; {@code null}: it is not known yet
 * @param mistakes what is wrong
 */
public record MergeModel(
        SchoolHead head,
        String title,
        String card,
        String path,
        List<FoundCard> found,
        String number,
        List<ChoiceView> choices,
        @Nullable Preview preview,
        List<Mistake> mistakes) {

    /** Copies the lists. */
    public MergeModel {
        found = List.copyOf(found);
        choices = List.copyOf(choices);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A card that seems to be of the same pupil.
     *
     * @param id its number
     * @param path its page
     * @param school its school
     * @param className its class; empty: none
     * @param chosen whether it is chosen
     */
    public record FoundCard(String id, String path, String school, String className, boolean chosen) {}

    /**
     * Something that both say differently.
     *
     * @param number its place in the form
     * @param pointer how the merge calls it
     * @param label what it is
     * @param into what the card that stays says, with masks
     * @param absorbed what the card that goes says
     * @param side whose is kept: INTO or ABSORBED; empty: nobody has said
     */
    public record ChoiceView(int number, String pointer, String label, String into, String absorbed, String side) {}

    /**
     * What would come of it.
     *
     * @param other number of the card that goes
     * @param version state of the card that stays
     * @param otherVersion state of the card that goes
     * @param differences what becomes another on the card that stays
     * @param came what comes of the logins
     */
    public record Preview(String other, long version, long otherVersion, List<Difference> differences, CameView came) {

        /** Copies the differences. */
        public Preview {
            differences = List.copyOf(differences);
        }
    }

    /** What is wrong with the choice of the card; empty: nothing. */
    public String numberError() {
        return Mistake.at(mistakes, "number");
    }

    MergeModel wrong(List<Mistake> wrong) {
        return new MergeModel(head, title, card, path, found, number, choices, null, wrong);
    }

    MergeModel choosing(List<ChoiceView> open, List<Mistake> wrong) {
        return new MergeModel(head, title, card, path, found, number, open, null, wrong);
    }

    MergeModel previewed(Preview come, Optional<Mistake> wrong) {
        return new MergeModel(
                head,
                title,
                card,
                path,
                found,
                number,
                choices,
                come,
                wrong.map(List::of).orElse(List.of()));
    }

    /** The path and nothing of the cards. */
    @Override
    public String toString() {
        return "MergeModel[" + path + ']';
    }
}
