package ru.nso.esialogin.audit.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import ru.nso.esialogin.audit.letter.LetterWriting;
import ru.nso.esialogin.audit.letter.ParentLetters;
import ru.nso.esialogin.audit.run.AuditLimits;
import ru.nso.esialogin.audit.worklist.Tasks;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.text.CausePages;

/** Makes the bounds. Broken ones end the start. */
@Singleton
final class AuditBeans {

    @Produces
    @Singleton
    @Startup
    Tasks tasks(Catalogue catalogue, CausePages pages) {
        return new Tasks(catalogue, pages);
    }

    @Produces
    @Singleton
    @Startup
    LetterWriting letters(CausePages pages) {
        return new LetterWriting(new ParentLetters(pages));
    }

    @Produces
    @Singleton
    @Startup
    AuditLimits limits(AuditSettings settings) {
        return new AuditLimits(settings.batch(), settings.kept());
    }
}
