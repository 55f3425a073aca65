package ru.nso.esialogin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "call-7",
                "C-1",
                "T-20261126-004",
                "INC-20261126004",
                "2026/11/26-A-12",
                "SD-100200300",
                "0197f3a2-5b1c-7d40-8c11-2f6a9b3d0e51",
                "a1123344-5951-4234-8123-12345678901b"
            })
    void numbers_of_tickets_and_calls_are_usable(String number) {
        assertThat(CaseNumber.isUsable(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11223344595",
                "112-233-445-95",
                "C-11223344595",
                "C11223344595",
                "C-112-233-445-95",
                "call:89130000101",
                "tel-9130000101",
                "T/7-913-000-01-01",
                "11223344595-x",
                "",
                " C-1",
                "случай-1"
            })
    void what_holds_a_snils_or_a_phone_is_not(String personal) {
        assertThat(CaseNumber.isUsable(personal)).isFalse();
    }
}
