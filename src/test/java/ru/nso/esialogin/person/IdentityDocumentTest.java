package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "5012, 123456",
        "50 12, 123456",
        "5 0 1 2, 123 456",
        ", 50 12 123456",
        ", 5012 № 123456",
        "5012123456,",
    })
    void a_passport_is_the_same_however_it_is_spaced(@Nullable String series, @Nullable String number) {
        IdentityDocument passport = document(IdentityDocument.Type.PASSPORT, series, number);
        assertThat(passport.remarks()).isEmpty();
        assertThat(passport.normalised()).isEqualTo("5012 123456");
    }

    @ParameterizedTest
    @CsvSource({
        "501, 123456, LOST_LEADING_ZEROS",
        "5012, 12345, LOST_LEADING_ZEROS",
        "5012, 1234567, WRONG_LENGTH",
        "5012, 123, WRONG_LENGTH",
        "50, 123456, LOST_LEADING_ZEROS",
        "5О12, 103456, LETTERS_FOR_DIGITS",
        "5O12, 123456, LETTERS_FOR_DIGITS", // a Latin letter
        "АБ12, 123456, NOT_READABLE",
        "0000, 000000, ALL_ZEROS",
    })
    void what_is_wrong_with_a_passport_is_remarked(String series, String number, Remark remark) {
        assertThat(document(IdentityDocument.Type.PASSPORT, series, number).remarks())
                .containsExactly(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "II-ЕТ, 123456, II-ЕТ 123456",
        "ii-ет, 123456, II-ЕТ 123456",
        "II ЕТ, № 123456, II-ЕТ 123456",
        "IIЕТ, 123456, II-ЕТ 123456",
        "II—ЕТ, 123 456, II-ЕТ 123456",
        ", II-ЕТ 123456, II-ЕТ 123456",
        ", II-ЕТ № 123456, II-ЕТ 123456",
        "Ⅱ-ЕТ, 123456, II-ЕТ 123456",
        "XIV-НО, 654320, XIV-НО 654320",
    })
    void a_birth_certificate_is_the_same_however_it_is_spaced(
            @Nullable String series, String number, String normalised) {
        IdentityDocument certificate = document(IdentityDocument.Type.BIRTH_CERTIFICATE, series, number);
        assertThat(certificate.remarks()).isEmpty();
        assertThat(certificate.normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "11-ЕТ, II-ЕТ 123456, DIGITS_FOR_LETTERS",
        "1-ЕТ, I-ЕТ 123456, DIGITS_FOR_LETTERS",
        "I1-ЕТ, II-ЕТ 123456, DIGITS_FOR_LETTERS",
        "П-ЕТ, II-ЕТ 123456, CYRILLIC_LETTERS",
        "Ш-ЕТ, III-ЕТ 123456, CYRILLIC_LETTERS",
        "ІІ-ЕТ, II-ЕТ 123456, CYRILLIC_LETTERS",
        "ХI-ЕТ, XI-ЕТ 123456, CYRILLIC_LETTERS",
        "IУ-ЕТ, IV-ЕТ 123456, CYRILLIC_LETTERS",
        "II-ET, II-ЕТ 123456, LATIN_LETTERS", // both letters Latin
        "ll-ЕТ, II-ЕТ 123456, ", // two small L
    })
    void letters_mixed_up_in_a_birth_certificate_are_read(String series, String normalised, @Nullable Remark remark) {
        IdentityDocument certificate = document(IdentityDocument.Type.BIRTH_CERTIFICATE, series, "123456");
        assertThat(certificate.normalised()).isEqualTo(normalised);
        if (remark == null) {
            assertThat(certificate.remarks()).isEmpty();
        } else {
            assertThat(certificate.remarks()).containsExactly(remark);
        }
    }

    @Test
    void a_birth_certificate_of_five_digits_has_the_wrong_length() {
        assertThat(document(IdentityDocument.Type.BIRTH_CERTIFICATE, "II-ЕТ", "12345")
                        .remarks())
                .containsExactly(Remark.WRONG_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH_CERTIFICATE, ТЮ, 012345",
        "BIRTH_CERTIFICATE, V-АБ, 123456", // Soviet, of the later form
        "BIRTH_CERTIFICATE, , 4567",
        "FOREIGN_BIRTH_CERTIFICATE, KR-X, 0012345",
        "FOREIGN_BIRTH_CERTIFICATE, , 2013/77-A",
        "FOREIGN_PASSPORT, AN, 1234567",
        "CONSULAR_BIRTH_CERTIFICATE, , 0001234",
        "OTHER, , A-1",
    })
    void soviet_and_foreign_documents_are_legal_in_any_form(
            IdentityDocument.Type type, @Nullable String series, String number) {
        assertThat(document(type, series, number).remarks()).isEmpty();
        assertThat(document(type, series, number).normalised()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"II-ZW, IIZW123456", "KR-ЕТ, KRET123456"})
    void a_certificate_of_another_form_is_compared_as_it_stands(String series, String normalised) {
        assertThat(document(IdentityDocument.Type.BIRTH_CERTIFICATE, series, "123456")
                        .normalised())
                .isEqualTo(normalised);
    }

    @Test
    void zeros_are_no_number_of_any_document() {
        assertThat(document(IdentityDocument.Type.FOREIGN_PASSPORT, null, "000000")
                        .remarks())
                .containsExactly(Remark.ALL_ZEROS);
    }

    @Test
    void the_keyboard_does_not_matter_in_a_foreign_document() {
        assertThat(document(IdentityDocument.Type.FOREIGN_PASSPORT, "АН", "1234567")
                        .normalised())
                .isEqualTo(document(IdentityDocument.Type.FOREIGN_PASSPORT, "AH", "123 4567")
                        .normalised());
    }

    @ParameterizedTest
    @EnumSource(IdentityDocument.Type.class)
    void nothing_told_is_nothing_to_remark(IdentityDocument.Type type) {
        assertThat(document(type, null, null).remarks()).isEmpty();
        assertThat(document(type, "Нет данных", "-").number().isEmpty()).isTrue();
        assertThat(document(type, "Нет данных", "-").remarks()).isEmpty();
        assertThat(document(type, null, null).normalised()).isEmpty();
        assertThat(new IdentityDocument(type, Fact.unknown(), Fact.unknown()).remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IdentityDocument.Type.class)
    void a_mask_and_a_word_cannot_be_read(IdentityDocument.Type type) {
        assertThat(document(type, "** **", "***456").remarks())
                .containsExactlyInAnyOrder(Remark.MASKED, Remark.NOT_READABLE);
        assertThat(document(type, null, "оформляется").remarks()).containsExactly(Remark.NOT_READABLE);
    }

    @Test
    void printing_shows_the_kind_only() {
        assertThat(document(IdentityDocument.Type.PASSPORT, "5012", "123456")).hasToString("PASSPORT ***");
    }

    private static IdentityDocument document(
            IdentityDocument.Type type, @Nullable String series, @Nullable String number) {
        return new IdentityDocument(type, Fact.ofNullable(series), Fact.ofNullable(number));
    }
}
