package ru.nso.esialogin.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailKindTest {
    @ParameterizedTest
    @CsvSource({
        "koi8-r, PERSON",
        "signed, PERSON",
        "no-sender, PERSON",
        "own, OWN",
        "bounce, BOUNCE",
        "absence, AUTOMATIC",
        "list, MAILING_LIST",
    })
    void letters_are_told_apart(String name, MailKind kind) {
        assertThat(RawLetter.parsed(name).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated",
                "X-Autoreply: yes",
                "X-Autorespond: vacation",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "Subject: Out of Office: Вход",
                "Subject: Автоответ: в отпуске",
                "Subject: Прочтено: Вход",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=q",
            })
    void what_no_person_wrote_is_automatic(String field) {
        assertThat(kind("From: a@example.ru", field)).isEqualTo(MailKind.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: first-class",
                "Return-Path: <a@example.ru>",
                "Subject: Автоматически не приходит код",
                "Subject: Нет на сайте дневника",
                "Subject: Readers",
            })
    void what_only_looks_so_is_of_a_person(String field) {
        assertThat(kind("From: a@example.ru", field)).isEqualTo(MailKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noreply@example.ru", "No-Reply@example.ru", "no_reply+17@example.ru", "robot@example.ru"})
    void an_address_that_takes_no_answer_is_automatic(String address) {
        assertThat(kind("From: " + address)).isEqualTo(MailKind.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: MAILER-DAEMON@example.ru", "X-Failed-Recipients: b@example.ru"})
    void what_could_not_be_delivered_is_a_bounce(String field) {
        assertThat(kind(field, "To: novosib@help-obr.ru")).isEqualTo(MailKind.BOUNCE);
    }

    @ParameterizedTest
    @CsvSource({
        "failed, BOUNCE",
        "FAILED, BOUNCE",
        "delayed, AUTOMATIC",
        "delivered, AUTOMATIC",
        "relayed, AUTOMATIC",
        "expanded, AUTOMATIC",
    })
    void a_report_of_delivery_is_a_bounce_only_if_it_says_so(String action, MailKind kind) {
        assertThat(report("Action: " + action)).isEqualTo(kind);
    }

    @Test
    void one_that_failed_of_several_is_a_bounce_and_a_report_that_says_nothing_is_one_too() {
        assertThat(
                        report(
                                "Action: delivered\r\n\r\nFinal-Recipient: rfc822; c@example.ru\r\naction : failed (bad address)"))
                .isEqualTo(MailKind.BOUNCE);
        assertThat(report("Status: 5.1.1")).isEqualTo(MailKind.BOUNCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Subject: Вход в дневник, PERSON",
        "Auto-Submitted: no, PERSON",
        "Return-Path: <>, BOUNCE",
        "Auto-Submitted: auto-replied, BOUNCE",
        "Subject: Undeliverable: Вход, BOUNCE",
        "Subject: Не удается доставить: Вход, BOUNCE",
    })
    void a_postmaster_may_be_a_person(String field, MailKind kind) {
        assertThat(kind("From: postmaster@school.example.ru", field)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Precedence: bulk", "Precedence: list", "List-Id: <x.example.ru>"})
    void what_many_get_is_of_a_list(String field) {
        assertThat(kind("From: a@example.ru", field)).isEqualTo(MailKind.MAILING_LIST);
    }

    @Test
    void our_own_absence_is_our_own() {
        assertThat(kind("From: Novosib@Help-Obr.ru", "Auto-Submitted: auto-replied"))
                .isEqualTo(MailKind.OWN);
    }

    private static MailKind report(String fields) {
        return RawLetter.parsed(RawLetter.letter(
                        "From: MAILER-DAEMON@example.ru",
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=q",
                        "",
                        "--q",
                        "Content-Type: text/plain",
                        "",
                        "Action: failed",
                        "--q",
                        "Content-Type: message/delivery-status",
                        "",
                        "Reporting-MTA: dns; mx.example.ru",
                        "",
                        "Final-Recipient: rfc822; b@example.ru",
                        fields,
                        "--q--"))
                .kind();
    }

    private static MailKind kind(String... fields) {
        return RawLetter.parsed(RawLetter.letter(String.join("\r\n", fields), "", "Здравствуйте"))
                .kind();
    }
}
