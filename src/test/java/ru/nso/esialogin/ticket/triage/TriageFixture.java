package ru.nso.esialogin.ticket.triage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.config.ShippedWords;
import ru.nso.esialogin.ticket.signals.Says;
import ru.nso.esialogin.ticket.signals.Signal;

/** The triage as it is shipped, with the signals found among the compiled classes by their mark. */
public final class TriageFixture {
    private static final Path CLASSES = classes();

    private TriageFixture() {}

    /** The triage. */
    public static Triager triager() {
        return ShippedWords.triager(signals(), Set.of("help-obr.ru"));
    }

    static List<Signal> signals() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("ru/nso/esialogin/ticket/signals"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .map(TriageFixture::load)
                    .filter(type -> type.isAnnotationPresent(Says.class))
                    .map(TriageFixture::make)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Signal.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Signal make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Signal) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
