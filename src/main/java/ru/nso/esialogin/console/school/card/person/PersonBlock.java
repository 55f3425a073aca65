package ru.nso.esialogin.console.school.card.person;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody on a card as a part of a form.
 *
 * @param at how the names of the fields begin
 * @param id id of the person; empty: somebody new
 * @param title who it is
 * @param fields the fields
 * @param more what else is known
 * @param kinship relation to the pupil, as the form names it; empty: not told
 * @param parent whether it is a parent
 * @param removed whether the parent is to be taken off the card
 */
public record PersonBlock(
        String at,
        String id,
        String title,
        List<FieldView> fields,
        MoreView more,
        String kinship,
        boolean parent,
        boolean removed) {

    /** Copies the fields. */
    public PersonBlock {
        fields = List.copyOf(fields);
    }

    /** Fields that cannot be taken as they are. */
    public Stream<FieldView> wrong() {
        return removed ? Stream.empty() : all().filter(FieldView::isWrong);
    }

    /** The same where something is wrong with a field of that id. */
    public PersonBlock wrong(String field, String why) {
        return new PersonBlock(
                at,
                id,
                title,
                fields.stream()
                        .map(one -> one.id().equals(field) ? one.wrong(why) : one)
                        .toList(),
                more,
                kinship,
                parent,
                removed);
    }

    private Stream<FieldView> all() {
        return Stream.concat(fields.stream(), more.all());
    }

    /** The place and nothing of the person. */
    @Override
    public String toString() {
        return "PersonBlock[" + at + ']';
    }
}
