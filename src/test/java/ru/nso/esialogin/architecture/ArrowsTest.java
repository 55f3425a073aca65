package ru.nso.esialogin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** Who may use whom. */
@AnalyzeClasses(packages = Room.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    /** Platform types that say nothing of a technique; the rest of the platform is for the edges of a feature. */
    private static final Set<String> NEUTRAL = Set.of("problem", "identity", "time", "table", "table.reading");

    @ArchTest
    static final ArchRule EVERY_CLASS_LIVES_IN_A_KNOWN_ROOM = classes()
            .should(new ArchCondition<JavaClass>("live in a room of the architecture") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    if (!Room.known().contains(Room.of(item).name())) {
                        events.add(SimpleConditionEvent.violated(item, item.getName() + " lives in no known room"));
                    }
                }
            })
            .because("a room that nobody drew on the map has no walls")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ROOMS_USE_ONLY_WHAT_IS_BELOW_THEM = rule(
            "use only rooms they may use",
            use -> !use.from().mayUse(use.to()),
            "console → features, audit → diagnosis → repair → rules → esia → card → person: an arrow the other way"
                    + " makes it impossible to understand one room by itself");

    @ArchTest
    static final ArchRule NOBODY_USES_A_CAUSE = rule(
            "not use a cause",
            use -> use.to().name().equals("causes")
                    && !(use.from().name().equals("causes")
                            && use.from().inside().equals(use.to().inside())),
            "causes are found by the engine: whoever names one has to be changed with it, and groups stay apart so"
                    + " that two people can work on them");

    @ArchTest
    static final ArchRule EDGES_ARE_NOT_USED_BY_OTHERS = rule(
            "not use the edge of a room",
            use -> use.to().edge() && !sameEdge(use) && !wireOfCards(use),
            "HTTP shapes, tables and settings change for their own reasons; others use the root of the room");

    @ArchTest
    static final ArchRule PURE_ROOMS_USE_NEUTRAL_PLATFORM_ONLY = rule(
            "not bring technique into a pure room",
            use -> use.from().pure()
                    && use.to().name().equals("platform")
                    && !NEUTRAL.contains(use.to().inside()),
            "pure rooms are tested with new and run anywhere");

    private static boolean sameEdge(Use use) {
        return use.from().name().equals(use.to().name())
                && use.from().part().equals(use.to().part());
    }

    /** The JSON form of a card is the same everywhere, so three rooms share it. */
    private static boolean wireOfCards(Use use) {
        return use.to().name().equals("card")
                && use.to().inside().startsWith("api.wire")
                && Set.of("diagnosis", "ticket", "audit").contains(use.from().name())
                && use.from().part().equals("api");
    }

    private record Use(Room from, Room to) {}

    private static ArchRule rule(String description, Predicate<Use> forbidden, String because) {
        return classes()
                .should(new ArchCondition<JavaClass>(description) {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (Room.ours(target) && forbidden.test(new Use(Room.of(item), Room.of(target)))) {
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because(because)
                .allowEmptyShould(true);
    }
}
