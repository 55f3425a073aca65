package ru.nso.esialogin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.crypto.TestKeys;
import ru.nso.esialogin.platform.problem.ProblemException;
import ru.nso.esialogin.platform.problem.TechnicalProblem;

class PagingTest {
    private final Cursors cursors = new Cursors(TestKeys.cipher("k1"));

    @Test
    void without_a_limit_a_page_has_fifty_items_and_begins_at_the_start() {
        PageRequest page = PageRequest.of(null, null);

        assertThat(page.limit()).isEqualTo(50);
        assertThat(page.cursor()).isEmpty();
        assertThat(PageRequest.of("200", "abc").limit()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", "1.5", "99999999999999999999"})
    void other_limits_are_refused(String limit) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> PageRequest.of(limit, null))
                        .kind())
                .isEqualTo(TechnicalProblem.INVALID_LIMIT);
    }

    @Test
    void a_cursor_leads_back_to_its_position_and_does_not_show_it() {
        String cursor = cursors.after("cards/school-7", "Александрова 1972-03-08");

        assertThat(cursors.position("cards/school-7", cursor)).isEqualTo("Александрова 1972-03-08");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_of_another_list_or_of_nobody_is_refused() {
        String cursor = cursors.after("cards/school-7", "42");

        for (String wrong : new String[] {cursor + "A", "", "NDI", "не курсор", cursor.substring(3)}) {
            assertThat(kind("cards/school-7", wrong)).isEqualTo(TechnicalProblem.INVALID_CURSOR);
        }
        assertThat(kind("cards/school-8", cursor)).isEqualTo(TechnicalProblem.INVALID_CURSOR);
    }

    private Object kind(String list, String cursor) {
        return catchThrowableOfType(ProblemException.class, () -> cursors.position(list, cursor))
                .kind();
    }
}
