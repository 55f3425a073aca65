package ru.nso.esialogin.diagnosis.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.LoginCase;
import ru.nso.esialogin.fixture.RequestFixture;
import ru.nso.esialogin.fixture.RuleFixture;

/** The healthy worked request: mother Алёна, father Пётр, children Семён and Вера; the mother logs in. */
class LeakCheckTest {
    private static final LeakCheck LEAKS = leaks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В карточке записан Пётр.",
                "Дневник открыт Петру Ильичу.",
                "Дата рождения: 30.11.1984.",
                "Дата 1984-11-30.",
                "Телефон +7 (913) 000-02-02.",
                "СНИЛС 953-908-274 50",
                "Почта Berezkin-P-test@mail.ru"
            })
    void a_datum_of_the_other_parent_leaks_in_any_spelling(String sentence) {
        assertThat(LEAKS.leaks(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Здравствуйте, Алёна Сергеевна!",
                "Семён и Вера учатся в одной школе.",
                "Дневник Семёна Петровича Берёзкина не открывается.",
                "Телефон +7 (913) 000-01-01.",
                "Вернитесь на страницу входа до 24.10.2025."
            })
    void what_the_addressee_and_the_children_have_does_not(String sentence) {
        assertThat(LEAKS.leaks(sentence)).isFalse();
    }

    private static LeakCheck leaks() {
        LoginCase login = RequestFixture.read(
                RequestFixture.json("diagnosis-dev/H-01.json").get("request"));
        return LeakCheck.of(login, RuleFixture.simulator().simulate(login).household());
    }
}
