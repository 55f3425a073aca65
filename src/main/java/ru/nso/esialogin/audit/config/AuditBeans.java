package ru.nso.esialogin.audit.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.audit.run.AuditLimits;

/** Makes the bounds. Broken ones end the start. */
@Singleton
final class AuditBeans {

    @Produces
    @Singleton
    @Startup
    AuditLimits limits(AuditSettings settings) {
        return new AuditLimits(settings.batch(), settings.kept());
    }
}
