package ru.nso.esialogin.esia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.esia.LoginAttempt.Credential;
import ru.nso.esialogin.esia.LoginAttempt.EntryPoint;
import ru.nso.esialogin.esia.LoginAttempt.LoginTyped;
import ru.nso.esialogin.esia.LoginAttempt.SecondFactor;
import ru.nso.esialogin.esia.LoginAttempt.Symptom;

class LoginAttemptTest {

    @ParameterizedTest
    @CsvSource({
        "1.9.9, 2.0.0, true",
        "2.0.0, 2.0.0, false",
        "2.0, 2.0.0, false",
        "2, 2.0.1, true",
        "2.0.0, 2.0, false",
        "2.0.1, 2.0, false",
        "2.1, 2.0.9, false",
        "10.0, 9.9, false",
        "версия 1.4, 2.0.0, true",
        "не знаю, 2.0.0, false",
        "20230101123, 2.0.0, false", // too long for a version
        "1.999999, 2.0.0, true",
    })
    void versions_are_compared_part_by_part_and_a_text_without_a_version_is_not_old(
            String own, String other, boolean older) {
        assertThat(with(Optional.of(own)).isAppOlderThan(other)).isEqualTo(older);
    }

    @Test
    void an_app_of_which_nobody_told_the_version_is_not_old() {
        assertThat(with(Optional.empty()).isAppOlderThan("2.0.0")).isFalse();
    }

    @Test
    void what_was_noticed_is_told() {
        assertThat(with(Optional.empty()).has(Symptom.SITE_DOWN)).isTrue();
        assertThat(with(Optional.empty()).has(Symptom.NOT_FOUND)).isFalse();
    }

    @Test
    void two_doors_are_apps_and_two_lead_to_my_school() {
        assertThat(Arrays.stream(EntryPoint.values()).filter(EntryPoint::isApp))
                .containsExactly(EntryPoint.DIARY_APP, EntryPoint.JOURNAL_APP);
        assertThat(Arrays.stream(EntryPoint.values()).filter(EntryPoint::isMySchool))
                .containsExactly(EntryPoint.MY_SCHOOL, EntryPoint.MY_SCHOOL_ADMIN);
    }

    private static LoginAttempt with(Optional<String> appVersion) {
        return new LoginAttempt(
                Instant.parse("2025-10-15T05:00:00Z"),
                EntryPoint.DIARY_APP,
                Credential.ESIA,
                LoginTyped.SNILS,
                SecondFactor.SMS,
                Optional.empty(),
                Optional.empty(),
                Set.of(Symptom.SITE_DOWN),
                appVersion);
    }
}
