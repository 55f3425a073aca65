package ru.nso.esialogin.ticket.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.rules.CauseCode;
import ru.nso.esialogin.ticket.config.LuceneStems;
import ru.nso.esialogin.ticket.extraction.NameReader;
import ru.nso.esialogin.ticket.extraction.NameWords;
import ru.nso.esialogin.ticket.reading.ComplaintReader;
import ru.nso.esialogin.ticket.signals.Signals;
import ru.nso.esialogin.ticket.words.Lexicon;

class LikenessTest {
    private static final LuceneStems STEMS = new LuceneStems();
    private static final Lexicon LEXICON = new Lexicon(STEMS, List.of("code: код*|циферк*"));
    private static final ComplaintReader READER =
            new ComplaintReader(LEXICON, new NameReader(new NameWords(Set.of(), Set.of(), STEMS::of)), Set.of());
    private static final Signals NO_SIGNALS = new Signals(List.of(), LEXICON);
    private static final Likeness LIKENESS = learned(
            "C2: код из смс на телефон не приходит",
            "C7: забыла пароль от портала и не помню его",
            "L1,L7: номер матери записан в карточке вместо номера сына",
            "L8: прежняя школа не отчислила, в новой сына нет");

    @Test
    void what_is_told_in_the_same_words_has_the_same_cause() {
        assertThat(closest("пароль от портала она забыла и не помнит")).isEqualTo("C7");
    }

    @Test
    void slips_of_the_keyboard_leave_it_alike() {
        assertThat(closest("прежняя школла не отчислилла, в новой сынна нет")).isEqualTo("L8");
    }

    @Test
    void another_word_for_the_same_idea_is_alike() {
        double sameIdea = of("циферки из смс на мой телефон не идут").closest();

        assertThat(sameIdea)
                .isGreaterThan(of("картинки из смс на мой телефон не идут").closest());
    }

    @Test
    void a_complaint_of_two_causes_speaks_for_both() {
        Map<CauseCode, Double> shares = shares("в карточке сына вместо его номера записан номер матери");

        assertThat(shares.get(CauseCode.of("L1"))).isEqualTo(shares.get(CauseCode.of("L7")));
        assertThat(shares.get(CauseCode.of("L1"))).isGreaterThan(0.4);
    }

    @Test
    void shares_are_parts_of_one() {
        double sum = shares("код на телефон сына не приходит").values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();

        assertThat(sum).isEqualTo(1, within(1e-9));
    }

    @Test
    void too_few_words_are_like_nothing() {
        assertThat(of("забыла пароль")).isEqualTo(Alike.NOTHING);
        assertThat(of("лес поле река трава небо облака")).isEqualTo(Alike.NOTHING);
        assertThat(of("")).isEqualTo(Alike.NOTHING);
    }

    @Test
    void is_close_to_what_was_told() {
        assertThat(of("код из смс на телефон не приходит").isClose()).isTrue();
        assertThat(Alike.NOTHING.isClose()).isFalse();
    }

    @Test
    void reads_and_writes_a_line() {
        Told told = Told.read("L1, L7: в карточке: номер матери");

        assertThat(told.causes()).containsExactly(CauseCode.of("L1"), CauseCode.of("L7"));
        assertThat(told.line()).isEqualTo("L1,L7: в карточке: номер матери");
        assertThat(told).hasToString("told of [L1, L7]");
        assertThatThrownBy(() -> Told.read("в карточке номер матери")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Likeness learned(String... lines) {
        return new Likeness(Stream.of(lines).map(Told::read).toList(), READER, NO_SIGNALS, LEXICON);
    }

    private static Alike of(String text) {
        return LIKENESS.of(READER.read("", text), List.of());
    }

    private static Map<CauseCode, Double> shares(String text) {
        return of(text).shares();
    }

    private static String closest(String text) {
        return shares(text).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey()
                .toString();
    }
}
