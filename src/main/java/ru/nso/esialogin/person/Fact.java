package ru.nso.esialogin.person;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one member of a card, an account or an attempt. "The card has no phone" (empty) and "we do not know
 * the phone" (unknown) lead to different answers, so they are different states (rulings: Three states).
 *
 * <p>Printing a fact never prints its content.
 *
 * @param <T> what the value is, when there is one
 */
public sealed interface Fact<T> {

    /** Nobody told: the member was left out. */
    @SuppressWarnings("unchecked") // holds no T, so one instance serves every T
    static <T> Fact<T> unknown() {
        return (Fact<T>) Unknown.INSTANCE;
    }

    /** Told to be absent: {@code null}, an empty list or a placeholder such as «Нет данных». */
    @SuppressWarnings("unchecked") // holds no T, so one instance serves every T
    static <T> Fact<T> empty() {
        return (Fact<T>) Empty.INSTANCE;
    }

    static <T> Fact<T> of(T value) {
        return new Present<>(value);
    }

    /** The value, or {@link #empty()} for {@code null}. */
    static <T> Fact<T> ofNullable(@Nullable T value) {
        return value == null ? empty() : of(value);
    }

    default boolean isUnknown() {
        return this == Unknown.INSTANCE;
    }

    default boolean isEmpty() {
        return this == Empty.INSTANCE;
    }

    default boolean isPresent() {
        return this instanceof Present<T>;
    }

    /** The value; nothing both when empty and when unknown. */
    default Optional<T> value() {
        return this instanceof Present<T> present ? present.value : Optional.empty();
    }

    /** The fact about something derived from the value; unknown stays unknown and empty stays empty. */
    @SuppressWarnings("unchecked") // without a value there is no T to be wrong about
    default <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return this instanceof Present<T> present ? of(function.apply(present.content)) : (Fact<R>) this;
    }

    /** Like {@link #map}, where the value may turn out to be empty or unknown. */
    @SuppressWarnings("unchecked") // without a value there is no T to be wrong about
    default <R> Fact<R> flatMap(Function<? super T, Fact<R>> function) {
        return this instanceof Present<T> present ? function.apply(present.content) : (Fact<R>) this;
    }

    default T orElse(T other) {
        return this instanceof Present<T> present ? present.content : other;
    }

    /** See {@link Fact#of(Object)}. */
    final class Present<T> implements Fact<T> {
        private final T content;
        // Rules ask for it thousands of times a login, so it is wrapped once.
        private final Optional<T> value;

        private Present(T content) {
            this.content = Objects.requireNonNull(content);
            this.value = Optional.of(content);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Present<?> present && content.equals(present.content);
        }

        @Override
        public int hashCode() {
            return content.hashCode();
        }

        /** Says that there is a value, not which: facts end up in logs. */
        @Override
        public String toString() {
            return "value";
        }
    }

    /** See {@link Fact#empty()}. */
    final class Empty implements Fact<Object> {
        private static final Empty INSTANCE = new Empty();

        private Empty() {}

        @Override
        public String toString() {
            return "empty";
        }
    }

    /** See {@link Fact#unknown()}. */
    final class Unknown implements Fact<Object> {
        private static final Unknown INSTANCE = new Unknown();

        private Unknown() {}

        @Override
        public String toString() {
            return "unknown";
        }
    }
}
