package ru.nso.esialogin.card.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.access.erasure.Mentions;
import ru.nso.esialogin.access.erasure.TextWords;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;

class RecordsOfPersonTest {
    private static final Mentions MENTIONS = new RecordsOfPerson(
            Set.of("card-17", "person-4"),
            List.of(Person.builder("person-4")
                    .name("Берёзкина", "Алёна", "Сергеевна")
                    .birthDate(LocalDate.of(1986, 4, 12))
                    .snils("112-233-445 95")
                    .phones(List.of("8 (913) 000-01-01", "доб. 15"))
                    .emails(EmailAddress.readAll(List.of("alyona@example.org")))
                    .esiaOid(Fact.of("1000777"))
                    .build()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cards\": [{\"id\": \"card-17\"}]}",
                "{\"personIds\": [\"person-4\"]}",
                "{\"snils\": \"112-233-445 95\"}",
                "{\"snils\":\"11223344595\"}",
                "{\"phones\": [\"+7 913 000-01-01\"]}",
                "{\"phones\": [\"9130000101\"]}",
                "{\"esia\": {\"oid\": \"1000777\"}}",
                "{\"emails\": [\"Alyona@Example.org\"]}",
                "{\"lastName\": \"БЕРЕЗКИНА\", \"firstName\": \"Алена\", \"birthDate\": \"1986-04-12\"}",
                "Берёзкина Алёна Сергеевна, мать"
            })
    void a_record_speaks_of_somebody_by_ids_identifiers_and_the_name_with_birth_date_or_patronymic(String text) {
        assertThat(MENTIONS.inRecord(text)).isTrue();
        assertThat(MENTIONS.inProse(text)).isTrue();
        assertThat(MENTIONS.sought()).as("the words by which the text is found").anyMatch(words -> TextWords.of(text)
                .containsAll(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cards\": [{\"id\": \"card-18\"}]}",
                "{\"snils\": \"112-233-445 96\"}",
                "{\"phones\": [\"+7 913 000-01-02\"]}",
                "{\"a\": \"913000\", \"b\": \"0101\"}",
                "{\"esia\": {\"oid\": \"10007771\"}}",
                "{\"emails\": [\"alyona@example.organic\"]}",
                "Берёзкин Алёна Сергеевна",
                "Алёна Сергеевна, 1986-04-12"
            })
    void what_is_another_s_is_not_hers(String text) {
        assertThat(MENTIONS.inRecord(text)).isFalse();
        assertThat(MENTIONS.inProse(text)).isFalse();
    }

    @Test
    void a_namesake_has_the_same_first_name_and_surname_so_they_are_enough_in_prose_only() {
        String text = "Звонила Берёзкина Алёна, просила сверить";

        assertThat(MENTIONS.inRecord(text)).isFalse();
        assertThat(MENTIONS.inProse(text)).isTrue();
    }
}
