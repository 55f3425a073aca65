package ru.nso.esialogin.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written into a field, printing it gives away at most four digits in a row. */
class MaskingPropertyTest {

    private static final Pattern FIVE_DIGITS = Pattern.compile("\\p{Nd}{5}");

    @Property(seed = "601", tries = 3000)
    void no_printed_field_shows_five_digits_in_a_row(@ForAll("texts") String text) {
        Stream<Optional<?>> fields = Stream.of(
                Snils.read(text).value(),
                PhoneNumber.read(text).value(),
                EmailAddress.read(text).value(),
                TaxNumber.read(text),
                BirthDate.parse(text));
        fields.flatMap(Optional::stream)
                .forEach(field -> assertThat(field.toString()).doesNotContainPattern(FIVE_DIGITS));
    }

    @Property(seed = "602", tries = 1000)
    void no_value_inside_a_field_shows_them_either(@ForAll("texts") String text) {
        SnilsField snils = Snils.read(text).orElse(new SnilsField("", Optional.empty(), Set.of(), Optional.empty()));
        PhoneField phone = PhoneNumber.read(text).orElse(new PhoneField("", List.of(), Set.of()));
        assertThat(snils.masked() + ' ' + snils.snils() + snils.suggestion()).doesNotContainPattern(FIVE_DIGITS);
        assertThat(phone.masked() + ' ' + phone.numbers()).doesNotContainPattern(FIVE_DIGITS);
    }

    @Property(seed = "603", tries = 1000)
    void documents_and_persons_never_print_what_was_written(@ForAll("texts") String text) {
        for (IdentityDocument.Type type : IdentityDocument.Type.values()) {
            IdentityDocument document = new IdentityDocument(type, Fact.of(text), Fact.of(text));
            assertThat(document).hasToString(type + " ***");
        }
        Person person = Person.builder("p")
                .name(text, text, text)
                .snils(text)
                .phones(List.of(text))
                .emails(List.of(text))
                .regionalId(Fact.of(text))
                .build();
        assertThat(person).hasToString("Person[p]");
        assertThat(person.regionalId()).hasToString("value");
    }

    /** Numbers in many forms, mostly unreadable ones; the domains of addresses carry no long numbers. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(14);
        Arbitrary<String> glue =
                Arbitraries.of("", " ", "-", "+", "№", "О", "/", ", ", "доб. ", "мама ", "\u00a0", "x");
        Arbitrary<String> numbers =
                Combinators.combine(glue, digits, glue, digits).as((a, b, c, d) -> a + b + c + d);
        Arbitrary<String> mails = digits.map(mailbox -> mailbox + "@mail.ru");
        Arbitrary<String> foreign = digits.map(number -> "+996" + number);
        return Arbitraries.oneOf(digits, numbers, mails, foreign);
    }
}
