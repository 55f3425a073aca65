package ru.nso.esialogin.access.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTest {
    private static final Operator OPERATOR =
            new Operator("ivanova", List.of("HELPDESK"), Optional.empty(), Optional.empty());

    private static Yardstick ownDays(long values, double median, double deviation) {
        return new Yardstick(values, Reports.OWN_DAYS_NEEDED, median, deviation);
    }

    private static Yardstick others(long values, double median, double deviation) {
        return new Yardstick(values, Reports.OTHERS_NEEDED, median, deviation);
    }

    @Test
    void the_limit_lies_three_and_a_half_deviations_above_the_median() {
        assertThat(ownDays(20, 12, 4).limit()).hasValue(32);
        assertThat(ownDays(5, 12.5, 2).limit()).hasValue(22);
    }

    @Test
    void without_any_deviation_a_few_more_are_still_usual() {
        assertThat(ownDays(20, 10, 0).limit()).hasValue(13);
    }

    @Test
    void too_few_values_have_no_limit() {
        assertThat(ownDays(4, 12, 4).limit()).isEmpty();
        assertThat(others(2, 12, 4).limit()).isEmpty();
    }

    /** The limit of both is 32 where there are enough values. */
    @ParameterizedTest
    @CsvSource({
        "33, 5, 3, UNUSUAL",
        "32, 5, 3, USUAL",
        "33, 4, 3, UNUSUAL",
        "33, 5, 2, UNUSUAL",
        "33, 4, 2, CANNOT_TELL",
        "32, 4, 2, CANNOT_TELL"
    })
    void a_volume_is_unusual_when_it_is_beyond_every_yardstick_there_is(
            long cards, long days, long operators, Volume.Verdict verdict) {
        assertThat(new Volume(OPERATOR, cards, ownDays(days, 12, 4), others(operators, 12, 4)).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void who_opens_much_every_day_is_told_apart_from_a_busy_day_for_everybody() {
        assertThat(new Volume(OPERATOR, 500, ownDays(20, 490, 10), others(9, 12, 4)).verdict())
                .isEqualTo(Volume.Verdict.ABOVE_OTHERS);
        assertThat(new Volume(OPERATOR, 500, ownDays(20, 12, 4), others(9, 490, 10)).verdict())
                .isEqualTo(Volume.Verdict.ABOVE_OWN_DAYS);
    }

    @Test
    void the_words_give_the_figures_and_what_could_not_be_compared() {
        assertThat(VolumeText.of(new Volume(OPERATOR, 121, ownDays(19, 12, 3), others(4, 15.5, 4))))
                .isEqualTo(
                        "За день — данные 121 карточки. Обычно у этого сотрудника за день — около 12. У других с теми"
                                + " же правами в этот день — около 16. Это намного больше обычного: выясните, зачем.");
        assertThat(VolumeText.of(new Volume(OPERATOR, 12, ownDays(2, 3, 1), others(0, 0, 0))))
                .isEqualTo("За день — данные 12 карточек. С прежними днями сравнить нельзя: за 28 дней рабочих дней с"
                        + " карточками — 2, а нужно 5. С другими сравнить нельзя: сотрудников с теми же правами в этот"
                        + " день — 0, а нужно 3. Много это или нет, пока сказать нельзя.");
    }

    @Test
    void no_name_is_printed() {
        assertThat(new Volume(OPERATOR, 1, ownDays(0, 0, 0), others(0, 0, 0)).toString())
                .doesNotContain("ivanova");
    }
}
