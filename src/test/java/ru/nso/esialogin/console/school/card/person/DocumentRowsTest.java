package ru.nso.esialogin.console.school.card.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.editing.CardBounds;
import ru.nso.esialogin.card.editing.Typing;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.IdentityDocument;
import ru.nso.esialogin.person.Person;

/** Rows of documents: each stands for the one that is stored at its place. */
class DocumentRowsTest {
    private static final int MOST = 20;
    private static final IdentityDocument FIRST = passport("5012", "345678");
    private static final IdentityDocument SAME_MASKS = passport("5013", "912378");
    private static final IdentityDocument NEW = passport("5014", "777701");

    private static IdentityDocument passport(String series, String number) {
        return new IdentityDocument(IdentityDocument.Type.PASSPORT, Fact.of(series), Fact.of(number));
    }

    private static MoreForm form() {
        return new MoreForm(new Typing(new CardBounds(6, MOST, 50, 200)), MOST, "");
    }

    private static Person with(List<IdentityDocument> documents) {
        return Person.builder("p").documents(Fact.of(documents)).build();
    }

    private static MultivaluedMap<String, String> fields(Person stored) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (MoreView.DocumentView row : form().shown("p0", stored).documents()) {
            fields.putSingle(row.at() + "-type", "PASSPORT");
            row.fields().forEach(field -> fields.putSingle(field.name(), field.value()));
        }
        return fields;
    }

    private static void type(MultivaluedMap<String, String> fields, int row, String series, String number) {
        fields.putSingle("p0-d" + row + "-series", series);
        fields.putSingle("p0-d" + row + "-number", number);
    }

    private static List<IdentityDocument> read(MultivaluedMap<String, String> fields, Person stored) {
        return form().read(new TypedFields(fields), "p0", stored)
                .person()
                .documents()
                .orElse(List.of());
    }

    @Test
    void of_two_with_the_same_masks_the_one_stays_whose_row_was_left_alone() {
        Person stored = with(List.of(FIRST, SAME_MASKS));
        assertThat(FIRST.masked()).isEqualTo(SAME_MASKS.masked());
        MultivaluedMap<String, String> replaced = fields(stored);
        type(replaced, 0, "5014", "777701");
        MultivaluedMap<String, String> cleared = fields(stored);
        type(cleared, 0, "", "");
        MultivaluedMap<String, String> lastCleared = fields(stored);
        type(lastCleared, 1, "", "");

        assertThat(read(replaced, stored)).containsExactly(NEW, SAME_MASKS);
        assertThat(read(cleared, stored)).containsExactly(SAME_MASKS);
        assertThat(read(lastCleared, stored)).containsExactly(FIRST);
        assertThat(read(fields(stored), stored)).containsExactly(FIRST, SAME_MASKS);
    }

    @Test
    void masks_that_were_moved_to_another_row_stand_for_what_is_left() {
        Person stored = with(List.of(NEW, FIRST, SAME_MASKS));
        MultivaluedMap<String, String> moved = fields(stored);
        type(moved, 0, "****", "****78");
        type(moved, 1, "", "");

        assertThat(read(moved, stored)).containsExactly(FIRST, SAME_MASKS);
    }

    @Test
    void one_more_than_a_card_may_hold_is_refused_where_it_stands() {
        List<IdentityDocument> most = IntStream.range(0, MOST)
                .mapToObj(i -> passport("5012", String.valueOf(100_000 + i)))
                .toList();
        Person stored = with(most);
        MultivaluedMap<String, String> fields = fields(stored);
        type(fields, MOST, "5014", "777701");

        MoreForm.Read read = form().read(new TypedFields(fields), "p0", stored);

        FieldView number =
                read.view().all().filter(FieldView::isWrong).findFirst().orElseThrow();
        assertThat(number.id()).isEqualTo("p0-d20-number");
        assertThat(number.value()).isEqualTo("777701");
        assertThat(number.error()).contains("не больше 20");
        type(fields, 3, "", "");
        MoreForm.Read room = form().read(new TypedFields(fields), "p0", stored);
        assertThat(room.view().all()).noneMatch(FieldView::isWrong);
        assertThat(room.person().documents().orElse(List.of()))
                .hasSize(MOST)
                .doesNotContain(most.get(3))
                .endsWith(NEW);
    }
}
