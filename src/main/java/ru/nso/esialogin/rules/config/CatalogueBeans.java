package ru.nso.esialogin.rules.config;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ru.nso.esialogin.card.enrolment.EnrolmentPolicy;
import ru.nso.esialogin.card.enrolment.WorkingCalendar;
import ru.nso.esialogin.esia.DatedPolicy;
import ru.nso.esialogin.esia.DatedPolicy.AgeLimits;
import ru.nso.esialogin.esia.MatchingPolicy;
import ru.nso.esialogin.esia.simulation.LoginSimulator;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.engine.Catalogue;
import ru.nso.esialogin.rules.engine.Patience;
import ru.nso.esialogin.rules.engine.RuleEngine;
import ru.nso.esialogin.rules.text.CatalogueVersion;
import ru.nso.esialogin.rules.text.CausePages;
import ru.nso.esialogin.rules.text.CauseTexts;
import ru.nso.esialogin.rules.text.PolicyPart;

/** Makes the engine and what belongs to it. A broken page or a doubled code ends the start. */
@Singleton
final class CatalogueBeans {

    @Produces
    @Singleton
    @Startup
    LoginSimulator simulator(LoginSettings settings) {
        return new LoginSimulator(matching(settings.matching()), dated(settings));
    }

    @Produces
    @Singleton
    @Startup
    Catalogue catalogue(Instance<Rule> rules) {
        return Catalogue.of(rules.stream().toList());
    }

    @Produces
    @Singleton
    @Startup
    RuleEngine engine(Catalogue catalogue, LoginSimulator simulator, SeveritySettings settings) {
        return new RuleEngine(catalogue, simulator, new Patience(settings.time(), System::nanoTime));
    }

    @Produces
    @Singleton
    @Startup
    CausePages pages(Catalogue catalogue) {
        return CausePages.of(catalogue);
    }

    @Produces
    @Singleton
    @Startup
    CauseTexts texts(CausePages pages) {
        return new CauseTexts(pages);
    }

    @Produces
    @Singleton
    @Startup
    CatalogueVersion version(
            Catalogue catalogue, CausePages pages, LoginSimulator simulator, Instance<PolicyPart> parts) {
        return CatalogueVersion.of(catalogue, pages, simulator, parts.stream().toList());
    }

    private static DatedPolicy dated(LoginSettings settings) {
        Set<LocalDate> holidays = Set.copyOf(settings.holidays().orElse(List.of()));
        return new DatedPolicy(
                settings.zone(),
                settings.linkedPasswordClosed(),
                settings.staffPasswordClosed(),
                settings.onlyEsia(),
                settings.secondFactorMandatory(),
                settings.mySchoolWithdrawn(),
                settings.ages().stream()
                        .map(row -> new AgeLimits(row.from(), row.ownAccount(), row.ownConsent()))
                        .toList(),
                EnrolmentPolicy.standard(new WorkingCalendar(holidays)),
                settings.oldestApp());
    }

    private static MatchingPolicy matching(LoginSettings.Matching settings) {
        return new MatchingPolicy(settings.search(), settings.order(), settings.orderConflict());
    }
}
