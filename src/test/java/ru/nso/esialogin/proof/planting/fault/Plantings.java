package ru.nso.esialogin.proof.planting.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the plantings among the compiled classes of this package, so that a new one is a new file only. */
public final class Plantings {
    private Plantings() {}

    /** All of them, by class name. */
    public static List<Planting> all() {
        try (Stream<Path> files = Files.list(
                Path.of(Plantings.class.getResource("Plantings.class").toURI()).getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .sorted()
                    .map(name -> Plantings.class.getPackageName() + "." + name.substring(0, name.length() - 6))
                    .map(Plantings::load)
                    .filter(type -> Planting.class.isAssignableFrom(type) && !type.isInterface())
                    .map(Plantings::make)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static Planting make(Class<?> type) {
        try {
            return (Planting) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " needs a constructor without parameters", e);
        }
    }
}
