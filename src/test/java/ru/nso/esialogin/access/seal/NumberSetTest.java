package ru.nso.esialogin.access.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NumberSetTest {
    @Property(seed = "41", tries = 500)
    void it_holds_exactly_what_was_put_in(@ForAll @Size(max = 40) List<@IntRange(min = 1, max = 60) Integer> numbers) {
        NumberSet set = new NumberSet();
        numbers.forEach(set::add);
        Set<Long> expected = new TreeSet<>();
        numbers.forEach(number -> expected.add((long) number));

        assertThat(LongStream.rangeClosed(0, 70).filter(set::contains)).containsExactlyElementsOf(expected);
        assertThat(set.size()).isEqualTo(expected.size());
        assertThat(numbers(set.present(1, 70))).containsExactlyElementsOf(expected);
        assertThat(numbers(set.present(10, 20)))
                .containsExactlyElementsOf(
                        expected.stream().filter(n -> n >= 10 && n <= 20).toList());
        assertThat(numbers(set.missing()))
                .containsExactlyElementsOf(LongStream.range(1, set.next())
                        .filter(number -> !expected.contains(number))
                        .boxed()
                        .toList());
    }

    @Property(seed = "42", tries = 500)
    void its_text_gives_it_again(@ForAll @Size(max = 40) List<@IntRange(min = 1, max = 60) Integer> numbers) {
        NumberSet set = new NumberSet();
        numbers.forEach(set::add);

        assertThat(NumberSet.parse(set.text()).text()).isEqualTo(set.text());
        assertThat(numbers(NumberSet.parse(set.text()).missing())).isEqualTo(numbers(set.missing()));
        assertThat(set.copy().text()).isEqualTo(set.text());
    }

    @Test
    void its_text_is_short() {
        NumberSet set = new NumberSet();
        LongStream.of(1, 2, 3, 6, 8, 9).forEach(set::add);

        assertThat(set.text()).isEqualTo("10,4-5,7");
        for (String wrong : List.of("", "x", "5,7", "5,3-2", "5,0")) {
            assertThatThrownBy(() -> NumberSet.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(seed = "43", tries = 300)
    void numbers_given_back_are_given_out_again_and_none_is_missing_in_the_end(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 3) Integer> steps) {
        Numbers numbers = new Numbers();
        TreeSet<Long> underWay = new TreeSet<>();
        TreeSet<Long> written = new TreeSet<>();
        for (int step : steps) {
            if (step < 2 || underWay.isEmpty()) {
                long taken = numbers.take();
                assertThat(underWay.add(taken)).isTrue();
                assertThat(written).doesNotContain(taken);
            } else if (step == 2) {
                long number = underWay.pollFirst();
                numbers.written(number);
                written.add(number);
            } else {
                numbers.returned(underWay.pollLast());
            }
            assertThat(numbers(numbers.written().present(1, 100))).containsExactlyElementsOf(written);
        }
        underWay.forEach(numbers::returned);
        while (written.size() < written.stream().mapToLong(n -> n).max().orElse(0)) {
            long number = numbers.take();
            numbers.written(number);
            assertThat(written.add(number)).isTrue();
        }
        assertThat(numbers.written().missing()).isEmpty();
    }

    private static List<Long> numbers(List<NumberSet.Range> ranges) {
        return ranges.stream()
                .flatMapToLong(range -> LongStream.rangeClosed(range.from(), range.to()))
                .boxed()
                .toList();
    }
}
