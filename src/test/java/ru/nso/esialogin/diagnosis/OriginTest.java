package ru.nso.esialogin.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.rules.text.CatalogueVersion;

class OriginTest {
    private static final Origin MADE = Origin.of(new CatalogueVersion("all-1", "rules-1", "policy-1"));

    @Test
    void nothing_has_changed_under_the_same_version() {
        assertThat(MADE.changedUntil(new CatalogueVersion("all-1", "rules-1", "policy-1")))
                .isEmpty();
    }

    @Test
    void each_part_is_told_apart() {
        assertThat(MADE.changedUntil(new CatalogueVersion("all-2", "rules-2", "policy-1")))
                .containsExactly(Changed.CATALOGUE);
        assertThat(MADE.changedUntil(new CatalogueVersion("all-2", "rules-1", "policy-2")))
                .containsExactly(Changed.POLICY);
        assertThat(MADE.changedUntil(new CatalogueVersion("all-2", "rules-2", "policy-2")))
                .containsExactlyInAnyOrder(Changed.CATALOGUE, Changed.POLICY);
    }

    @Test
    void an_old_row_that_knows_no_parts_may_have_lost_either() {
        Origin old = new Origin("all-1", Optional.empty(), Optional.empty());

        assertThat(old.changedUntil(new CatalogueVersion("all-1", "rules-1", "policy-1")))
                .isEmpty();
        assertThat(old.changedUntil(new CatalogueVersion("all-2", "rules-1", "policy-2")))
                .containsExactlyInAnyOrder(Changed.CATALOGUE, Changed.POLICY);
    }
}
