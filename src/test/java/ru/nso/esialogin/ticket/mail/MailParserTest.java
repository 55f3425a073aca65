package ru.nso.esialogin.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.content.FileKind;

class MailParserTest {
    @Test
    void an_old_mail_program_is_read() {
        ParsedMail mail = RawLetter.parsed("koi8-r");

        assertThat(mail.messageId()).contains("<20261126.1@example.ru>");
        assertThat(mail.references()).isEmpty();
        assertThat(mail.from()).contains(new MailAddress("Vetrova.N@example.ru", Optional.of("Ветрова Нина")));
        assertThat(mail.sentAt()).contains(Instant.parse("2026-11-26T07:05:09Z"));
        assertThat(mail.subject()).isEqualTo("Не входит в дневник");
        assertThat(mail.text())
                .isEqualTo("Здравствуйте! Дневник пишет: не удалось найти возможного пользователя.\nНина Ветрова");
        assertThat(mail.files()).isEmpty();
        assertThat(mail.kind()).isEqualTo(MailKind.PERSON);
        assertThat(mail.textCut()).isFalse();
    }

    @Test
    void a_program_that_names_no_character_set_is_read() {
        ParsedMail mail = RawLetter.parsed("undeclared-1251");

        assertThat(mail.from()).contains(new MailAddress("somova@example.ru", Optional.of("Сомова Алла")));
        assertThat(mail.subject()).isEqualTo("Пароль от Госуслуг забыт");
        assertThat(mail.text()).isEqualTo("Добрый день, забыла пароль от Госуслуг, восстановить не получается.");
        assertThat(mail.sentAt()).contains(Instant.parse("2026-11-26T02:10:00Z"));
    }

    @Test
    void what_html_shows_is_read_where_the_plain_alternative_is_empty() {
        ParsedMail mail = RawLetter.parsed("pasted-picture");

        assertThat(mail.from()).contains(new MailAddress("asya@example.ru", Optional.of("Кедрова Ася")));
        assertThat(mail.text())
                .isEqualTo(
                        """
                Добрый день!

                Код не приходит на 8 913 001-22-33.

                > Уточните, пожалуйста, телефон""");
    }

    @Test
    void files_are_told_by_what_is_in_them() {
        ParsedMail mail = RawLetter.parsed("pasted-picture");

        assertThat(mail.files()).hasSize(2);
        MailFile pasted = mail.files().get(0);
        assertThat(pasted.name()).contains("image001.png");
        assertThat(pasted.kind()).isEqualTo(FileKind.PNG);
        assertThat(pasted.withinText()).isTrue();
        MailFile sent = mail.files().get(1);
        assertThat(sent.name()).contains("скриншот.jpg");
        assertThat(sent.declaredType()).isEqualTo("application/octet-stream");
        assertThat(sent.kind()).isEqualTo(FileKind.JPEG);
        assertThat(sent.withinText()).isFalse();
        assertThat(sent.content()).startsWith(0xff, 0xd8).hasSize(sent.size());
        assertThat(sent).hasToString("MailFile[JPEG, " + sent.size() + " bytes]");
    }

    @Test
    void a_program_is_no_picture_and_its_name_leads_nowhere() {
        MailFile file = RawLetter.parsed("program-as-picture").files().get(0);

        assertThat(file.declaredType()).isEqualTo("image/png");
        assertThat(file.kind()).isEqualTo(FileKind.PROGRAM);
        assertThat(file.name()).contains("снимокgnp.exe");
    }

    @Test
    void an_answer_names_the_letters_before_it_and_marks_what_it_quotes() {
        ParsedMail mail = RawLetter.parsed("flowed-answer");

        assertThat(mail.references()).containsExactly("<q0@help-obr.ru>", "<q1@help-obr.ru>");
        assertThat(mail.from()).contains(new MailAddress("petr@example.ru", Optional.of("Рощин Пётр")));
        assertThat(mail.sentAt()).contains(Instant.parse("2026-11-26T07:00:00Z"));
        assertThat(mail.text())
                .isEqualTo(
                        """
                Спасибо, по СНИЛС получилось войти.

                Служба поддержки пишет:
                > Попробуйте войти по СНИЛС
                > > Не входит
                --
                Пётр Рощин""");
    }

    @Test
    void a_letter_without_id_and_date_and_with_a_broken_sender_is_read() {
        ParsedMail mail = RawLetter.parsed("no-id-broken-from");

        assertThat(mail.messageId()).isEmpty();
        assertThat(mail.fingerprint()).hasSize(64);
        assertThat(mail.sentAt()).isEmpty();
        assertThat(mail.from()).contains(new MailAddress("vera.loseva@example.ru", Optional.of("Лосева Вера")));
        assertThat(mail.text()).isEqualTo("Не пускает в дневник, пишет код 007055.");
    }

    @Test
    void a_letter_of_nobody_is_read_though_nobody_can_be_answered() {
        ParsedMail mail = RawLetter.parsed("no-sender");

        assertThat(mail.from()).isEmpty();
        assertThat(mail.messageId()).isEmpty();
        assertThat(mail.text()).isEqualTo("Кто-нибудь ответит?");
    }

    @Test
    void letters_cut_in_two_and_sets_that_nobody_has_are_read() {
        ParsedMail mail = RawLetter.parsed("split-letters");

        assertThat(mail.from()).contains(new MailAddress("yulya@example.ru", Optional.of("Ёлкина Юля")));
        assertThat(mail.subject()).isEqualTo("Вход");
        assertThat(mail.text()).isEqualTo("Не открывается дневник\nу сына");
    }

    @Test
    void a_signature_that_leaves_the_words_in_clear_is_no_file() {
        ParsedMail mail = RawLetter.parsed("signed");

        assertThat(mail.text()).isEqualTo("Подписанное письмо: учитель не видит журнал.");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void a_letter_within_a_letter_stays_a_file() {
        ParsedMail mail = RawLetter.parsed("forwarded-as-file");

        assertThat(mail.text()).isEqualTo("Пересылаю письмо родителя.");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.declaredType()).isEqualTo("message/rfc822");
            assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("parent@example.ru");
        });
    }

    @Test
    void what_came_of_a_letter_that_was_cut_off_is_read() {
        assertThat(RawLetter.parsed("cut-off").text()).startsWith("Письмо оборвалось на полу");
    }

    @Test
    void the_same_letter_has_the_same_fingerprint_and_another_one_another() {
        assertThat(RawLetter.parsed("own").fingerprint())
                .isEqualTo(RawLetter.parsed("own").fingerprint())
                .isNotEqualTo(RawLetter.parsed("list").fingerprint());
    }

    @Test
    void several_words_between_pictures_are_all_read() {
        ParsedMail mail = RawLetter.parsed(RawLetter.letter(
                "From: a@example.ru",
                "Content-Type: multipart/mixed; boundary=x",
                "",
                "--x",
                "",
                "Первый снимок:",
                "--x",
                "Content-Type: image/png",
                "",
                "PNG",
                "--x",
                "Content-Type: text/plain; charset=utf-8",
                "",
                "Второй снимок:",
                "--x--"));

        assertThat(mail.text()).isEqualTo("Первый снимок:\n\nВторой снимок:");
        assertThat(mail.files()).hasSize(1);
    }

    @Test
    void a_page_that_is_attached_is_a_file_and_not_the_words() {
        ParsedMail mail = RawLetter.parsed(RawLetter.letter(
                "From: a@example.ru",
                "Content-Type: text/html",
                "Content-Disposition: attachment; filename=page.html",
                "",
                "<html>страница</html>"));

        assertThat(mail.text()).isEmpty();
        assertThat(mail.files()).singleElement().satisfies(file -> assertThat(file.kind())
                .isEqualTo(FileKind.HTML));
    }

    @Test
    void parts_without_a_boundary_are_words() {
        ParsedMail mail = RawLetter.parsed(
                RawLetter.letter("From: a@example.ru", "Content-Type: multipart/mixed", "", "Не могу войти"));

        assertThat(mail.text()).isEqualTo("Не могу войти");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void the_end_of_a_very_long_name_is_kept_and_a_field_without_end_is_cut() {
        ParsedMail named = RawLetter.parsed(RawLetter.letter(
                "From: a@example.ru",
                "Content-Type: image/png",
                "Content-Disposition: attachment; filename=\"" + "a/".repeat(300) + "b".repeat(300) + ".png\"",
                "",
                "x"));
        ParsedMail endless = RawLetter.parsed(RawLetter.letter(
                "From: a@example.ru", "Content-Disposition: attachment; filename=" + "=?".repeat(25_000), "", "x"));

        assertThat(named.files().get(0).name()).contains("b".repeat(146) + ".png");
        assertThat(endless.files()).hasSize(1);
    }
}
