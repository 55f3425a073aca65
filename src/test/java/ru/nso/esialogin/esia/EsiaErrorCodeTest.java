package ru.nso.esialogin.esia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.esia.EsiaErrorCode.Meaning;

class EsiaErrorCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"007004", " 007004 ", "ESIA-007004", "esia-007004", "ESIA 007004", "ESIA007004", "ESIA - 007004"
            })
    void a_code_is_read_with_and_without_its_prefix(String written) {
        assertThat(EsiaErrorCode.read(written)).contains(new EsiaErrorCode("007004"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7004", "0070041", "00700О", "00700:", "00700/", "ESIA", "ESIA-", "ESIA-7004", "код 007004"})
    void anything_else_is_no_code(String written) {
        assertThat(EsiaErrorCode.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "007004, CONSENT_MISSING",
        "007019, CONSENT_MISSING",
        "007062, ORGANISATION_CHOSEN",
        "007194, ORGANISATION_CHOSEN",
        "007007, OVERLOAD",
        "007008, OVERLOAD",
        "007002, INTEGRATION_FAULT",
        "008010, INTEGRATION_FAULT",
        "007055, UNCONFIRMED_ACCOUNT",
        "007046, SECOND_FACTOR_UNAVAILABLE",
        "007011, STALE_CODE",
        "007999, UNKNOWN",
    })
    void what_a_code_means(String digits, Meaning meaning) {
        assertThat(new EsiaErrorCode(digits).meaning()).isEqualTo(meaning);
    }

    @Test
    void a_code_is_printed_as_esia_prints_it() {
        assertThat(new EsiaErrorCode("007004")).hasToString("ESIA-007004");
    }
}
