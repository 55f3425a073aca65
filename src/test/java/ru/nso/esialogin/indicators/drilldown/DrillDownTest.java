package ru.nso.esialogin.indicators.drilldown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.gain.Gain;
import ru.nso.esialogin.audit.gain.Gained;
import ru.nso.esialogin.audit.readiness.Share;
import ru.nso.esialogin.esia.household.RecordKind;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.Series;

/** From «Колыванский район», red on the slide, to its schools. */
class DrillDownTest {
    private static final LocalDate AUDITED = LocalDate.of(2024, 11, 12);

    @Test
    void schools_with_the_most_people_to_let_in_stand_first_and_the_sentence_says_so() {
        DrillDown drillDown = drillDown(
                "2.1",
                Optional.of(new Gained(
                        AUDITED,
                        false,
                        List.of(gain(RecordKind.PUPIL, told(300, 250, 30), told(100, 90, 0), told(200, 160, 30))))));

        assertThat(drillDown.schools()).extracting(SchoolStanding::schoolId).containsExactly("s0", "s2", "s1");
        assertThat(drillDown.sentence().replace('\u00a0', ' '))
                .isEqualTo(
                        "Колыванский район. До плана года не хватает 651 обучающегося. По проверке карточек 12.11.2024"
                                + " вход не работает у 100 обучающихся, после исправления карточек школами заработает у 60 из них."
                                + " Больше всего даст Школа № 0: 30. Работающий вход — условие: показатель вырастет, когда люди"
                                + " начнут входить и пользоваться.");
    }

    @Test
    void of_schools_those_that_mending_leads_over_the_half_stand_first() {
        DrillDown drillDown = drillDown(
                "2.3",
                Optional.of(new Gained(
                        AUDITED,
                        true,
                        List.of(
                                gain(RecordKind.PUPIL, told(100, 80, 15), told(101, 40, 20), told(100, 30, 10)),
                                gain(RecordKind.EMPLOYEE, told(20, 20, 0), told(20, 15, 0), told(20, 15, 0))))));

        assertThat(drillDown.schools()).extracting(SchoolStanding::schoolId).containsExactly("s1", "s2", "s0");
        assertThat(drillDown.schools().get(0).standings().get(0).toHalf()).hasValue(11);
        assertThat(drillDown.schools().get(0).canReachHalf()).isTrue();
        assertThat(drillDown.schools().get(1).canReachHalf()).isFalse();
        assertThat(drillDown.sentence().replace('\u00a0', ' '))
                .contains(
                        "не хватает 2 школ.",
                        "12.11.2024 вход не работает у 151 обучающегося, после исправления карточек школами заработает у 45"
                                + " из них; вход не работает у 10 сотрудников, одним исправлением карточек его не открыть.",
                        "Школ, где входить может меньше половины: 2; из них одно исправление карточек выводит за"
                                + " половину: 1.");
    }

    @Test
    void where_nothing_may_be_told_nothing_is_reckoned_either() {
        DrillDown drillDown = drillDown(
                "2.1",
                Optional.of(new Gained(
                        AUDITED,
                        false,
                        List.of(gain(RecordKind.PUPIL, new Gain.Told(Optional.empty(), OptionalLong.empty()))))));

        assertThat(drillDown.schools().get(0).standings().get(0).toHalf()).isEmpty();
        assertThat(drillDown.sentence()).contains("обучающихся так мало, что числа не показываются.");
    }

    @Test
    void without_an_audit_it_says_what_to_do_first() {
        assertThat(drillDown("2.1", Optional.empty()).sentence())
                .endsWith("Проверки готовности карточек этого муниципалитета ещё не было: сначала её нужно провести.");
        assertThat(drillDown("2.2", Optional.of(new Gained(AUDITED, false, List.of())))
                        .sentence())
                .isEqualTo(
                        "Колыванский район. По проверке карточек 12.11.2024 в них нет тех, кого считает показатель.");
    }

    private static DrillDown drillDown(String code, Optional<Gained> gained) {
        return DrillDown.of(
                Printed.indicator(code),
                Printed.row(
                        Printed.status(code, Printed.MEETING),
                        "Колыванский район",
                        code.equals("2.1") ? Series.SFERUM : Series.OWN),
                gained,
                Map.of("s0", "Школа № 0", "s1", "Школа № 1"));
    }

    /** Of all together their sums are told. */
    private static Gain gain(RecordKind kind, Gain.Told... schools) {
        List<Gain.OfSchool> ofSchools = new ArrayList<>();
        long persons = 0;
        long working = 0;
        long more = 0;
        for (int i = 0; i < schools.length; i++) {
            ofSchools.add(new Gain.OfSchool("s" + i, schools[i]));
            persons += schools[i].share().map(Share::persons).orElse(0L);
            working += schools[i].share().map(Share::working).orElse(0L);
            more += schools[i].bySchools().orElse(0);
        }
        return new Gain(kind, persons == 0 ? schools[0] : told(persons, working, more), ofSchools);
    }

    private static Gain.Told told(long persons, long working, long more) {
        return new Gain.Told(Optional.of(new Share(persons, working)), OptionalLong.of(more));
    }
}
