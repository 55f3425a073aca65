package ru.nso.esialogin.esia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.esia.DatedPolicy.AgeLimits;

class DatedPolicyTest {
    private static DatedPolicy with(AgeLimits... rows) {
        DatedPolicy standard = DatedPolicy.STANDARD;
        return new DatedPolicy(
                standard.zone(),
                standard.linkedPasswordClosed(),
                standard.staffPasswordClosed(),
                standard.onlyEsia(),
                standard.secondFactorMandatory(),
                standard.mySchoolWithdrawn(),
                List.of(rows),
                standard.enrolment(),
                standard.oldestApp());
    }

    @Test
    void the_ages_of_the_day_are_those_of_the_last_row_that_has_begun_in_whatever_order_rows_are_given() {
        AgeLimits later = new AgeLimits(LocalDate.of(2027, 1, 1), 16, 18);
        AgeLimits first = new AgeLimits(LocalDate.of(2022, 4, 1), 14, 18);
        DatedPolicy policy = with(later, first);

        assertThat(policy.agesOn(LocalDate.of(2026, 12, 31))).isEqualTo(first);
        assertThat(policy.agesOn(LocalDate.of(2027, 1, 1))).isEqualTo(later);
        assertThat(policy.agesOn(LocalDate.of(2021, 1, 1))).isEqualTo(first);
    }

    @Test
    void a_table_without_rows_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(DatedPolicyTest::with).withMessageContaining("ages");
    }
}
