package ru.nso.esialogin.ticket.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.Snils;
import ru.nso.esialogin.ticket.extraction.Extracted;
import ru.nso.esialogin.ticket.extraction.PersonName;

@Tag("heavy")
class TriagerTest {
    private static final Triager TRIAGER = TriageFixture.triager();

    @Test
    void tells_the_trouble_of_each_clause() {
        assertThat(causes("Старшего сына вижу, а младшего нет. И ещё жена забыла пароль от Госуслуг."))
                .contains("L6", "C7");
    }

    @Test
    void a_single_trouble_is_not_drowned_in_others() {
        assertThat(causes("Код подтверждения от Госуслуг не приходит.")).containsExactly("C2");
    }

    @Test
    void the_first_cause_is_that_of_the_whole_letter() {
        assertThat(causes("Дочери девять лет. В школьной карточке её СНИЛС перепутали с моим."))
                .first()
                .isIn("L1", "L7");
    }

    @ParameterizedTest
    @CsvSource({
        "Показывает только Стёпу а Глаши нет, L6",
        "Сыну на днях исполнилось 18 лет, E8",
        "Ошибка 007062, E9",
        "Ошибка 007053, S2"
    })
    void hears(String text, String cause) {
        assertThat(causes(text)).first().isEqualTo(cause);
    }

    @Test
    void gives_a_snils_its_lost_zero_back() {
        assertThat(extracted("СНИЛС 6005525412").snils())
                .extracting(Snils::digits)
                .containsExactly("06005525412");
    }

    @Test
    void an_address_made_unreadable_is_none() {
        assertThat(extracted("Почта xxxx@xxx.ru, а пишу с ivan@mail.ru").emails())
                .hasSize(1);
    }

    @Test
    void reads_a_signature_of_unknown_names() {
        assertThat(extracted("Дневник не открывается. Гонтарь Еврипид").names())
                .extracting(PersonName::name)
                .containsExactly(FullName.of("Гонтарь", "Еврипид", null));
    }

    private static List<String> causes(String text) {
        return understood(text).causes().stream()
                .map(cause -> cause.code().toString())
                .toList();
    }

    private static Extracted extracted(String text) {
        return understood(text).complaint().extracted();
    }

    private static Understood understood(String text) {
        return TRIAGER.understand("", text, new Arrival("", false, 0, 0));
    }
}
