package ru.nso.esialogin.console.family.sides;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.console.family.FactWords;
import ru.nso.esialogin.person.EmailAddress;
import ru.nso.esialogin.person.EmailField;
import ru.nso.esialogin.person.Fact;
import ru.nso.esialogin.person.FullName;
import ru.nso.esialogin.person.NearMiss;
import ru.nso.esialogin.person.PhoneField;
import ru.nso.esialogin.person.PhoneNumber;
import ru.nso.esialogin.person.SnilsField;

/**
 * Compares what stands on two cards. Where two numbers are near each other and their masks differ, the masks are not
 * shown: whoever knows the one could work out the other.
 */
final class Values {
    private static final String HIDDEN = "***";

    private Values() {}

    /**
     * Two values and how they stand to each other.
     *
     * @param journal what the journal has, masked
     * @param enrolment what the enrolment has, masked
     * @param mark how they stand to each other
     */
    record Two(String journal, String enrolment, Mark mark) {}

    static Two names(FullName journal, FullName enrolment) {
        String one = journal.display();
        String other = enrolment.display();
        Mark mark = one.isEmpty() && other.isEmpty()
                ? Mark.BOTH_EMPTY
                : one.isEmpty()
                        ? Mark.ONLY_ENROLMENT
                        : other.isEmpty()
                                ? Mark.ONLY_JOURNAL
                                : one.equals(other)
                                        ? Mark.SAME
                                        : journal.compare(enrolment).spelledAlike()
                                                ? Mark.SAME_IN_ONE_FORM
                                                : Mark.DIFFERENT;
        return new Two(FactWords.name(journal), FactWords.name(enrolment), mark);
    }

    /** Facts that are shown as they are. */
    static <T> Two plain(Fact<T> journal, Fact<T> enrolment, Function<T, String> words) {
        return new Two(
                FactWords.of(journal, words),
                FactWords.of(enrolment, words),
                known(journal, enrolment).orElseGet(() -> journal.equals(enrolment) ? Mark.SAME : Mark.DIFFERENT));
    }

    static Two snils(Fact<SnilsField> journal, Fact<SnilsField> enrolment) {
        return numbers(
                journal.map(List::of),
                enrolment.map(List::of),
                new Form<>(
                        SnilsField::text,
                        field -> field.snils().stream().toList(),
                        SnilsField::masked,
                        (one, other) -> one.nearMiss(other).map(Values::mark)));
    }

    static Two phones(Fact<List<PhoneField>> journal, Fact<List<PhoneField>> enrolment) {
        return numbers(
                journal,
                enrolment,
                new Form<>(
                        PhoneField::text,
                        PhoneField::numbers,
                        PhoneField::masked,
                        (PhoneNumber one, PhoneNumber other) ->
                                one.nationalNearMiss(other).map(Values::mark)));
    }

    static Two emails(Fact<List<EmailField>> journal, Fact<List<EmailField>> enrolment) {
        return numbers(
                journal,
                enrolment,
                new Form<>(
                        EmailField::text,
                        EmailField::addresses,
                        EmailField::masked,
                        (EmailAddress one, EmailAddress other) -> one.isNear(other) || other.isNear(one)
                                ? Optional.of(Mark.ONE_SLIP)
                                : Optional.empty()));
    }

    private static Mark mark(NearMiss slip) {
        return switch (slip) {
            case ONE_DIGIT -> Mark.ONE_DIGIT;
            case TRANSPOSITION -> Mark.TRANSPOSED;
        };
    }

    /**
     * How fields of one kind are compared.
     *
     * @param text as written
     * @param values what was read of it
     * @param masked the mask
     * @param near how near two values are, if they are
     */
    private record Form<F, V>(
            Function<F, String> text,
            Function<F, List<V>> values,
            Function<F, String> masked,
            BiFunction<V, V, Optional<Mark>> near) {
        Set<String> texts(Fact<List<F>> fields) {
            return fields.orElse(List.of()).stream()
                    .map(text)
                    .map(String::strip)
                    .collect(Collectors.toSet());
        }

        List<V> all(Fact<List<F>> fields) {
            return fields.orElse(List.of()).stream()
                    .flatMap(field -> values.apply(field).stream())
                    .distinct()
                    .toList();
        }
    }

    private static <F, V> Two numbers(Fact<List<F>> journal, Fact<List<F>> enrolment, Form<F, V> form) {
        String one = FactWords.ofAll(journal, form.masked());
        String other = FactWords.ofAll(enrolment, form.masked());
        Mark mark = known(journal, enrolment).orElseGet(() -> compared(journal, enrolment, form));
        boolean hide = (mark == Mark.ONE_DIGIT || mark == Mark.TRANSPOSED || mark == Mark.ONE_SLIP)
                && !Objects.equals(one, other);
        return hide ? new Two(HIDDEN, HIDDEN, mark) : new Two(one, other, mark);
    }

    private static <F, V> Mark compared(Fact<List<F>> journal, Fact<List<F>> enrolment, Form<F, V> form) {
        if (form.texts(journal).equals(form.texts(enrolment))) {
            return Mark.SAME;
        }
        List<V> one = form.all(journal);
        List<V> other = form.all(enrolment);
        if (!one.isEmpty() && Set.copyOf(one).equals(Set.copyOf(other))) {
            return Mark.SAME_IN_ONE_FORM;
        }
        return one.size() == 1 && other.size() == 1
                ? form.near().apply(one.get(0), other.get(0)).orElse(Mark.DIFFERENT)
                : Mark.DIFFERENT;
    }

    /** What can be said without looking at the values. */
    private static Optional<Mark> known(Fact<?> journal, Fact<?> enrolment) {
        if (journal.isUnknown() || enrolment.isUnknown()) {
            return Optional.of(Mark.UNKNOWN);
        }
        if (!journal.isPresent() || !enrolment.isPresent()) {
            return Optional.of(
                    journal.isPresent()
                            ? Mark.ONLY_JOURNAL
                            : enrolment.isPresent() ? Mark.ONLY_ENROLMENT : Mark.BOTH_EMPTY);
        }
        return Optional.empty();
    }
}
