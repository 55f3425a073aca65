package ru.nso.esialogin.console.school.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.console.school.SchoolHead;
import ru.nso.esialogin.console.school.card.person.Choice;
import ru.nso.esialogin.console.school.card.person.FieldView;
import ru.nso.esialogin.console.school.card.person.PersonBlock;

/**
 * A card as a form.
 *
 * @param head what stands above
 * @param path where the card is, and where the form is sent to
 * @param fresh what makes the form of a new card one
 * @param version the state of the card that the form was made from; zero: there is none yet
 * @param title whose card it is
 * @param facts what else is known of the card
 * @param people everybody on it
 * @param fields fields of the card itself
 * @param orders orders about a pupil
 * @param roles roles of an employee
 * @param systems subsystems in which a new card can be; none where that is settled
 * @param links other pages about the card
 * @param writable whether the reader may change it
 * @param saying what is to be said above the form
 */
public record EditModel(
        SchoolHead head,
        String path,
        NewForm fresh,
        long version,
        String title,
        List<String> facts,
        List<PersonBlock> people,
        List<FieldView> fields,
        List<OrderForm.Block> orders,
        List<Choice> roles,
        List<Choice> systems,
        List<Link> links,
        boolean writable,
        Saying saying) {

    /** Copies the lists. */
    public EditModel {
        facts = List.copyOf(facts);
        people = List.copyOf(people);
        fields = List.copyOf(fields);
        orders = List.copyOf(orders);
        roles = List.copyOf(roles);
        systems = List.copyOf(systems);
        links = List.copyOf(links);
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
     * Another page about the card.
     *
     * @param path where it is
     * @param title what it is
     */
    public record Link(String path, String title) {}

    /** Whether the card is not there yet. */
    public boolean isNew() {
        return version == 0;
    }

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
        return with(path, fresh, title, facts, people, systems, links, said);
    }

    /** The same with other pages about the card. */
    EditModel linked(List<Link> pages) {
        return with(path, fresh, title, facts, people, systems, pages, saying);
    }

    /** The same as the form of a card that is not there yet. */
    EditModel ofNew(String form, NewForm given, String called, List<Choice> chosen) {
        return with(form, given, called, List.of(), people, chosen, List.of(), saying);
    }

    /** The same where something is wrong with a field of somebody on it. */
    EditModel wrong(String field, String why) {
        List<PersonBlock> marked =
                people.stream().map(block -> block.wrong(field, why)).toList();
        List<FieldView> errors = new ArrayList<>(saying.errors());
        marked.stream()
                .flatMap(PersonBlock::wrong)
                .filter(one -> one.id().equals(field))
                .forEach(errors::add);
        return with(
                path,
                fresh,
                title,
                facts,
                marked,
                systems,
                links,
                new Saying(saying.conflict(), errors, saying.came()));
    }

    /** The same as another form. */
    EditModel under(NewForm given) {
        return with(path, given, title, facts, people, systems, links, saying);
    }

    private EditModel with(
            String form,
            NewForm given,
            String called,
            List<String> known,
            List<PersonBlock> blocks,
            List<Choice> chosen,
            List<Link> pages,
            Saying said) {
        return new EditModel(
                head, form, given, version, called, known, blocks, fields, orders, roles, chosen, pages, writable,
                said);
    }

    /** The path and nothing of the card. */
    @Override
    public String toString() {
        return "EditModel[" + path + ']';
    }
}
