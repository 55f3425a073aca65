package ru.nso.esialogin.access.api.budget;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import ru.nso.esialogin.access.Misses;

/** Adds misses to the request under way; what runs by itself, as the filling of the demo, has no budget. */
@Singleton
final class RequestMisses implements Misses {
    private final NotedMisses noted;

    RequestMisses(NotedMisses noted) {
        this.noted = noted;
    }

    @Override
    public void note() {
        if (Arc.container().requestContext().isActive()) {
            noted.add();
        }
    }
}
