package ru.nso.esialogin.console.desk.words;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.nso.esialogin.rules.engine.Catalogue;

/** Titles of causes by their codes. */
@Singleton
public final class CauseNames {
    private final List<Cause> all;
    private final Map<String, Cause> byCode;

    CauseNames(Catalogue catalogue) {
        this.all = catalogue.entries().stream()
                .map(entry -> new Cause(entry.code().toString(), entry.title()))
                .toList();
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(Cause::code, Function.identity()));
    }

    /**
     * A cause.
     *
     * @param code identifier in the catalogue
     * @param title its title; empty where the catalogue does not have it any more
     */
    public record Cause(String code, String title) {}

    /** The cause of a code. */
    public Cause of(String code) {
        return byCode.getOrDefault(code, new Cause(code, ""));
    }

    /** Whether a cause of the catalogue has this code. */
    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** All causes to choose from. */
    public List<Choice> choices(String chosen) {
        return all.stream()
                .map(cause -> new Choice(
                        cause.code(),
                        cause.code() + " — " + cause.title(),
                        cause.code().equals(chosen)))
                .toList();
    }
}
