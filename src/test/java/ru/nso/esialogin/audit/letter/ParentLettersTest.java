package ru.nso.esialogin.audit.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.finding.AuditFinding;
import ru.nso.esialogin.audit.sample.Sampled;
import ru.nso.esialogin.card.Kinship;
import ru.nso.esialogin.card.Parent;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.card.SourceSystem;
import ru.nso.esialogin.fixture.Family;
import ru.nso.esialogin.fixture.Member;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.Person;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Severity;
import ru.nso.esialogin.rules.engine.Certainty;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.Heading;

/** The daughter's card with both parents; the mother gets the letter. */
class ParentLettersTest {
    private static final CausePages PAGES = CausePages.of(RuleFixture.catalogue());
    private static final ParentLetters LETTERS = new ParentLetters(PAGES);
    private static final Person CHILD = Family.person(Member.DAUGHTER);
    private static final Parent MOTHER = new Parent(Family.person(Member.MOTHER), Fact.of(Kinship.MOTHER));
    private static final Parent FATHER = new Parent(Family.person(Member.FATHER), Fact.of(Kinship.FATHER));
    private static final String SNILS_OF_CHILD = "СНИЛС ребёнка: зелёная карточка или выписка с Госуслуг.";

    @Test
    void the_letter_names_the_documents_that_the_causes_need() {
        ParentLetter letter = write(card("МБОУ СОШ № 77"), List.of(ofChild("L7")), List.of(ofMother("D12")))
                .orElseThrow();

        assertThat(letter.text())
                .isEqualTo(
                        """
                        Здравствуйте, Ольга Игоревна!

                        В школьной карточке Вашего ребёнка (Рябинина Зоя Андреевна, 2Б класс, МБОУ СОШ № 77) нужно сверить данные с документами. Пока это не сделано, вход в электронный дневник через Госуслуги может не работать.

                        Пожалуйста, принесите в школу до 11.12.2026:
                        1. Ваш паспорт или другой документ, удостоверяющий личность.
                        2. СНИЛС ребёнка: зелёная карточка или выписка с Госуслуг.
                        3. Ваш СНИЛС: зелёная карточка или выписка с Госуслуг.

                        Если какого-то документа пока нет, сообщите об этом в школу.

                        Пожалуйста, не присылайте номера документов и СНИЛС в письмах и сообщениях и не диктуйте их по телефону: школа вносит их только с документа.

                        О карточке спрашивайте в школе, где учится ребёнок. О входе через Госуслуги подскажут по номеру 110 или по адресу novosib@help-obr.ru.""");
        assertThat(letter.withheld()).isFalse();
        assertThat(letter.subject()).doesNotContain("Рябинин");
        assertThat(letter).hasToString("ParentLetter[3 documents]");
    }

    @Test
    void a_document_is_asked_for_once_and_the_order_of_findings_does_not_matter() {
        List<AuditFinding> findings = List.of(ofChild("D1"), ofChild("L7"), ofChild("D6"));

        assertThat(write(card("Школа"), findings, List.of()).orElseThrow().documents())
                .isEqualTo(write(card("Школа"), List.of(findings.get(2), findings.get(1), findings.get(0)), List.of())
                        .orElseThrow()
                        .documents())
                .hasSize(3)
                .contains(SNILS_OF_CHILD);
    }

    @Test
    void where_no_document_decides_there_is_no_letter() {
        assertThat(write(card("Школа"), List.of(), List.of())).isEmpty();
        assertThat(write(card("Школа"), List.of(ofChild("L8")), List.of())).isEmpty();
        assertThat(write(
                        card("Школа"),
                        List.of(pupil().finding("L7", Certainty.POSSIBLE, Severity.BLOCKS_LOGIN, Actor.SCHOOL)),
                        List.of()))
                .isEmpty();
        assertThat(write(
                        card("Школа"),
                        List.of(pupil().finding("D11", Certainty.CONFIRMED, Severity.ADVICE, Actor.ESIA)),
                        List.of()))
                .isEmpty();
    }

    @Test
    void a_name_that_is_also_the_fathers_is_not_told_even_in_the_name_of_the_school() {
        ParentLetter letter = write(
                        card("Гимназия имени Андрея Викторовича Рябинина"), List.of(ofChild("L7")), List.of())
                .orElseThrow();

        assertThat(letter.withheld()).isTrue();
        assertThat(letter.text()).doesNotContain("Гимназия").contains("(Рябинина Зоя Андреевна, 2Б класс)");
    }

    @Test
    void nothing_of_the_other_parent_or_of_a_bystander_is_in_the_letter() {
        ParentLetter letter = write(
                        card("Школа +7 923 222-33-44, директор Орлов"),
                        List.of(ofChild("L7"), ofChild("D4"), ofChild("L5")),
                        List.of(ofMother("D6"), ofMother("L6")))
                .orElseThrow();

        assertThat(letter.text())
                .doesNotContain("Андрей ", "Виктор", "222-33-44", Family.FATHER_SNILS, "Орлов")
                .contains("Рябинина Зоя");
    }

    @Property(seed = "2331", tries = 500)
    void whatever_of_the_father_stands_in_the_name_of_the_school_it_does_not_get_into_the_letter(
            @ForAll("ofFather") String datum, @ForAll("places") String place) {
        ParentLetter letter = write(card(place.formatted(datum)), List.of(ofChild("L7")), List.of())
                .orElseThrow();

        assertThat(letter.withheld()).isTrue();
        assertThat(letter.text()).doesNotContain(datum).contains("Рябинина Зоя Андреевна, 2Б класс)");
    }

    @Provide
    Arbitrary<String> ofFather() {
        return Arbitraries.of(
                "Андрей",
                "Андрея",
                "Андрею",
                "Викторович",
                "Викторовича",
                "Рябининым",
                Family.FATHER_SNILS,
                "14159265361",
                "8 (923) 222-33-44",
                Family.FATHER_PHONE,
                Family.FATHER_EMAIL,
                "Ryabinin-Test@Mail.Ru");
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("Школа %s", "%s, лицей", "Гимназия «%s» города Бердска", "Школа (%s)");
    }

    @Test
    void what_is_not_known_is_left_out() {
        PersonCard bare = new PersonCard(
                "card",
                SourceSystem.JOURNAL,
                Fact.unknown(),
                School.ofId("school-77"),
                Fact.unknown(),
                Person.builder(CHILD.id()).build(),
                Fact.of(List.of(new Parent(Person.builder(MOTHER.person().id()).build(), Fact.unknown()))),
                Fact.unknown());
        LetterFacts facts =
                new LetterFacts(bare, bare.knownParents().get(0), List.of(ofChild("L7")), List.of(), Optional.empty());

        assertThat(LETTERS.write(facts, List.of()).orElseThrow().text())
                .startsWith("Здравствуйте!\n\nВ школьной карточке Вашего ребёнка нужно сверить")
                .contains("принесите в школу:\n1. ");
    }

    @Test
    void a_finding_of_the_other_parent_is_refused() {
        AuditFinding ofFather = Sampled.parent("card", FATHER.person().id()).finding("D12");

        assertThatThrownBy(() -> write(card("Школа"), List.of(), List.of(ofFather)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(card("Школа"), List.of(ofFather), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterFacts(
                        card("Школа").withParents(List.of(FATHER)), MOTHER, List.of(), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_pages_name_documents_in_the_same_words_and_only_where_the_school_acts() {
        Set<String> words = new TreeSet<>();
        RuleFixture.catalogue().entries().forEach(entry -> Stream.of(Heading.CHILD_DOCUMENTS, Heading.PARENT_DOCUMENTS)
                .flatMap(whose -> PAGES.page(entry.code()).section(whose).stream())
                .forEach(section -> {
                    assertThat(section.paragraphs()).as(entry.code().toString()).isEmpty();
                    assertThat(entry.actors()).as(entry.code().toString()).contains(Actor.SCHOOL);
                    words.addAll(section.steps());
                }));

        assertThat(words).hasSize(6).allMatch(line -> line.endsWith(".")).noneMatch(line -> line.contains("{"));
    }

    private static Optional<ParentLetter> write(
            PersonCard card, List<AuditFinding> ofChild, List<AuditFinding> ofMother) {
        Person bystander =
                Person.builder("stranger").name("Орлов", "Пётр", "Ильич").build();
        return LETTERS.write(
                new LetterFacts(card, MOTHER, ofChild, ofMother, Optional.of(LocalDate.of(2026, 12, 11))),
                List.of(bystander));
    }

    private static PersonCard card(String school) {
        return new PersonCard(
                "card",
                SourceSystem.JOURNAL,
                Fact.unknown(),
                new School(Family.SCHOOL, Fact.of(school), Fact.unknown(), Fact.unknown()),
                Fact.of("2Б"),
                CHILD,
                Fact.of(List.of(MOTHER, FATHER)),
                Fact.unknown());
    }

    private static Sampled pupil() {
        return Sampled.pupil("card", CHILD.id());
    }

    private static AuditFinding ofChild(String code) {
        return pupil().finding(code);
    }

    private static AuditFinding ofMother(String code) {
        return Sampled.parent("card", MOTHER.person().id()).finding(code);
    }
}
