package ru.nso.esialogin.demo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.demo.DemoFamily;
import ru.nso.esialogin.demo.DemoRegion;

@QuarkusTest
@TestProfile(EmptyRegistry.class)
@Tag("heavy")
class DemoLoadTest {
    private static final DemoRegion REGION = new DemoRegion(3, 450);

    @Inject
    DemoLoad load;

    @Inject
    EntityManager entities;

    @Test
    void a_load_that_breaks_off_leaves_nothing_and_the_next_one_loads_everybody_once() {
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> load.intoEmptyRegistry(
                        REGION.schools(), REGION.families().map(family -> breakAfter(250, made, family))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(counts()).containsExactly(0L, 0L, 0L, 0L, 0L);

        DemoLoad.Counts counts = load.intoEmptyRegistry(REGION.schools(), REGION.families());
        assertThat(counts.cards()).isEqualTo(900);
        List<Long> loaded = counts();
        assertThat(loaded.subList(0, 4)).containsExactly(3L, 900L, (long) counts.staff(), 900L + counts.staff());

        assertThat(load.intoEmptyRegistry(REGION.schools(), REGION.families())).isEqualTo(DemoLoad.Counts.NOTHING);
        assertThat(counts()).isEqualTo(loaded);
    }

    private static DemoFamily breakAfter(int families, AtomicInteger made, DemoFamily family) {
        if (made.incrementAndGet() > families) {
            throw new IllegalStateException("killed");
        }
        return family;
    }

    /** Rows of schools, pupil cards, staff cards, versions and people. */
    private List<Long> counts() {
        return List.of("school", "card", "staff_card", "card_version", "person").stream()
                .map(table -> (Long) entities.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult())
                .toList();
    }
}
