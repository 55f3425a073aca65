package ru.nso.esialogin.proof.planting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;
import ru.nso.esialogin.fixture.RuleFixture;
import ru.nso.esialogin.proof.planting.fault.Planting;
import ru.nso.esialogin.proof.planting.fault.Plantings;
import ru.nso.esialogin.rules.engine.CauseEntry;

/**
 * A fixed synthetic school with every plantable fault in it. How often each cause is found there lies beside the cause
 * ({@code causes/<code>/count.txt}; a cause without the file is found never), so that a change of behaviour is seen in
 * review. {@code ./mvnw -o test -Dtest=SyntheticSchoolTest -Dcounts.write=true} writes the counts anew.
 */
class SyntheticSchoolTest {
    private static final Path CAUSES = Path.of("src", "test", "resources", "causes");
    private static final int FAMILIES_TO_A_FAULT = 4;

    @Test
    void each_cause_is_found_as_often_as_is_written_beside_it() throws IOException {
        Map<String, Integer> counts = counts();
        if (Boolean.getBoolean("counts.write")) {
            write(counts);
        }
        Map<String, Integer> expected = new TreeMap<>();
        for (CauseEntry cause : RuleFixture.catalogue().entries()) {
            expected.put(cause.code().toString(), written(cause.code().toString()));
        }

        assertThat(counts)
                .as("findings in the synthetic school; if the change is meant, write them anew with"
                        + " -Dcounts.write=true and review the difference")
                .isEqualTo(expected);
    }

    private static Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        RuleFixture.catalogue()
                .entries()
                .forEach(cause -> counts.put(cause.code().toString(), 0));
        for (Pupils pupils : school()) {
            AssumedDiagnoses.of(pupils.family(), pupils.day())
                    .forEach(cause -> counts.merge(cause.code().toString(), 1, Integer::sum));
        }
        return counts;
    }

    /** Families with a fault each, in the order of the faults, and the rest without any. */
    private static List<Pupils> school() {
        List<DemoFamily> families =
                new ArrayList<>(new DemoRegion(7, 400).families().toList());
        List<Pupils> school = new ArrayList<>();
        for (Planting planting : Plantings.all()) {
            List<DemoFamily> places = families.stream()
                    .filter(planting::fits)
                    .limit(FAMILIES_TO_A_FAULT)
                    .toList();
            places.forEach(place -> school.add(new Pupils(planting.plant(place), planting.day())));
            families.removeAll(places);
        }
        families.forEach(family -> school.add(new Pupils(family, DemoRegion.DAY)));
        return school;
    }

    private static int written(String code) throws IOException {
        Path file = CAUSES.resolve(code).resolve("count.txt");
        return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
    }

    private static void write(Map<String, Integer> counts) throws IOException {
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            Path file = CAUSES.resolve(count.getKey()).resolve("count.txt");
            if (count.getValue() == 0) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, count.getValue() + "\n");
            }
        }
    }

    /** A family and the day on which its logins are tried. */
    private record Pupils(DemoFamily family, LocalDate day) {}
}
