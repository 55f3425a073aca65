package ru.nso.esialogin.diagnosis.api;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import ru.nso.esialogin.esia.simulation.Gate;
import ru.nso.esialogin.rules.Actor;
import ru.nso.esialogin.rules.Basis;
import ru.nso.esialogin.rules.Cause;
import ru.nso.esialogin.rules.Facts;
import ru.nso.esialogin.rules.Finding;
import ru.nso.esialogin.rules.Rule;
import ru.nso.esialogin.rules.engine.Catalogue;

/** A service of its own in which the rule of D8 is replaced by one that breaks down and quotes what it was given. */
public final class BrokenRule implements QuarkusTestProfile {
    static final String CODE = "D8";

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(WithOneBroken.class);
    }

    /** Makes the catalogue with the broken rule in the place of the right one. */
    @Alternative
    @Singleton
    static final class WithOneBroken {
        @Produces
        @Singleton
        Catalogue catalogue(Instance<Rule> rules) {
            return Catalogue.of(rules.stream()
                    .map(rule -> CODE.equals(
                                    rule.getClass().getAnnotation(Cause.class).code())
                            ? new Broken()
                            : rule)
                    .toList());
        }
    }

    @Alternative // so that the container does not take it for one of its rules
    @Cause(
            code = CODE,
            title = "Родитель не связан с ребёнком",
            basis = Basis.SOURCE,
            actors = Actor.SCHOOL,
            gate = Gate.SEARCH,
            since = "1")
    static final class Broken implements Rule {
        @Override
        public Finding examine(Facts facts) {
            throw new IllegalStateException(facts.identity().name().last().orElse("")
                    + facts.account().snils().value().orElseThrow().digits());
        }
    }
}
