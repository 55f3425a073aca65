package ru.nso.esialogin.demo.named;

import java.util.List;
import java.util.stream.Stream;
import ru.nso.esialogin.card.School;
import ru.nso.esialogin.demo.DemoFamily;

/** All families to which something happened. */
public final class NamedFamilies {
    private NamedFamilies() {}

    /**
     * The families, planted in the first two schools of a region.
     *
     * @param schools schools of the region, at least two
     */
    public static List<DemoFamily> in(List<School> schools) {
        School first = schools.get(0);
        return Stream.of(
                        Stream.of(SampleCard.family(first)),
                        new LoginErrorFamilies(first, schools.get(1)).all(),
                        new AccountFamilies(first).all())
                .flatMap(families -> families)
                .toList();
    }
}
