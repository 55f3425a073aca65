package ru.nso.esialogin.console.school.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.school.SchoolHead;

/**
 * A card as a form.
 *
 * @param head what stands above
 * @param path where the card is, and where the form is sent to
 * @param version the state of the card that the form was made from
 * @param title whose card it is
 * @param facts what else is known of the card
 * @param people everybody on it
 * @param fields fields of the card itself
 * @param orders orders about a pupil
 * @param roles roles of an employee
 * @param writable whether the reader may change it
 * @param saying what is to be said above the form
 */
public record EditModel(
        SchoolHead head,
        String path,
        long version,
        String title,
        List<String> facts,
        List<PersonBlock> people,
        List<FieldView> fields,
        List<OrderForm.Block> orders,
        List<Choice> roles,
        boolean writable,
        Saying saying) {

    /** Copies the lists. */
    public EditModel {
        facts = List.copyOf(facts);
        people = List.copyOf(people);
        fields = List.copyOf(fields);
        orders = List.copyOf(orders);
        roles = List.copyOf(roles);
    }

    /**
     * What is to be said above the form.
     *
     * @param conflict whether somebody else has changed the card meanwhile
     * @param errors fields that cannot be taken
     * @param came what came of a change that was saved; null: none was
     */
    public record Saying(boolean conflict, List<FieldView> errors, @Nullable CameView came) {
        static final Saying NOTHING = new Saying(false, List.of(), null);
    }

    /**
     * Something that is chosen, or not.
     *
     * @param value as the form names it
     * @param title in Russian
     * @param chosen whether it is chosen
     */
    public record Choice(String value, String title, boolean chosen) {}

    /** Where a value of the card is shown without stars. */
    public String reveal() {
        return path.replaceFirst("^/console/school/", "/console/school/reveal/");
    }

    /** Whether it is the card of a pupil; an employee's has roles. */
    public boolean isPupil() {
        return roles.isEmpty();
    }

    /** The same with something said above it. */
    EditModel saying(Saying said) {
        return new EditModel(head, path, version, title, facts, people, fields, orders, roles, writable, said);
    }

    /** The path and nothing of the card. */
    @Override
    public String toString() {
        return "EditModel[" + path + ']';
    }
}
