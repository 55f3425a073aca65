package ru.nso.esialogin.access.api.budget;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Budgets that a test can use up, in a window that does not end while it runs. */
public final class SmallBudgets implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "esialogin.budget.requests", "20",
                "esialogin.budget.window", "P3650D",
                "esialogin.budget.misses", "3",
                "esialogin.budget.misses-window", "P3650D");
    }
}
