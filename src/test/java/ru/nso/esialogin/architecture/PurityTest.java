package ru.nso.esialogin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What may be used where. */
@AnalyzeClasses(packages = Room.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {
    @ArchTest
    static final ArchRule PURE_ROOMS_KNOW_NO_FRAMEWORK = noClasses()
            .that(new DescribedPredicate<JavaClass>("are in a pure room") {
                @Override
                public boolean test(JavaClass javaClass) {
                    return Room.of(javaClass).pure();
                }
            })
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("are of a framework") {
                @Override
                public boolean test(JavaClass target) {
                    return framework(target.getBaseComponentType());
                }
            })
            .because("the matter outlives the framework, and rules are tested with new: java.*, JSpecify,"
                    + " jakarta.inject, jakarta.enterprise and @Transactional are enough")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PHONE_NUMBERS_ARE_READ_IN_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage(Room.BASE + ".person..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.i18n..")
            .because("what is true of a phone number is said in one room")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule TABLES_ARE_READ_IN_ONE_ROOM_AND_BOOKS_WRITTEN_IN_ANOTHER = noClasses()
            .that()
            .resideOutsideOfPackages(
                    Room.BASE + ".platform.table.reading..",
                    Room.BASE + ".platform.table.writing..",
                    Room.BASE + ".imports.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.commons.csv..",
                    "org.apache.commons.compress.archivers.zip..",
                    "org.dhatim.fastexcel..",
                    "javax.xml.stream..")
            .because(
                    "what a file can do to us is looked at in one room, and what ours can do to others in another; all others"
                            + " see rows of text")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PAPER_IS_WRITTEN_IN_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage(Room.BASE + ".platform.paper..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("that library reads files too, and runs what they say; only its writer is used, in one room")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PAGES_ARE_READ_IN_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage(Room.BASE + ".platform.content..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("that library can fetch pages too; only its reader is used, in one room")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule LETTERS_AND_FORMS_ARE_TAKEN_APART_IN_TWO_ROOMS = noClasses()
            .that()
            .resideOutsideOfPackages(Room.BASE + ".ticket.mail..", Room.BASE + ".platform.http.form..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.james.mime4j..")
            .because("what a letter or a form can do to us is looked at where it comes in")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule MAIL_SERVERS_ARE_MET_IN_ONE_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage(Room.BASE + ".ticket.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.mail..")
            .because("that library connects to whatever host it is given; only configured ones are met, in one room")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule WHAT_IS_MADE_OF_SETTINGS_IS_MADE_AT_THE_START = methods()
            .that()
            .areAnnotatedWith(Produces.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..config..")
            .should()
            .beAnnotatedWith(Startup.class)
            .because("a setting that cannot be meant ends the start with a sentence, and not the first request");

    @ArchTest
    static final ArchRule ENTITIES_LIVE_IN_A_STORE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage(Room.BASE + ".*.store..")
            .because("tables are the business of a store")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ENTITIES_NEVER_LEAVE_THEIR_STORE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .onlyBeAccessed()
            .byAnyPackage(Room.BASE + ".*.store..")
            .because("an entity on the wire ties the HTTP contract to the tables")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule BEANS_ARE_GIVEN_TO_CONSTRUCTORS = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .because("what a class needs is seen in its constructor")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule SETTINGS_ARE_READ_THROUGH_MAPPINGS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ConfigProperty.class)
            .because("each feature has one typed interface with its settings")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY = methods()
            .that(new DescribedPredicate<JavaMethod>("are HTTP operations") {
                @Override
                public boolean test(JavaMethod method) {
                    return method.isMetaAnnotatedWith(HttpMethod.class)
                            && !method.getOwner().isInterface();
                }
            })
            .should(new ArchCondition<JavaMethod>("carry @RolesAllowed, @Authenticated or @PermitAll") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!guarded(method) && !guarded(method.getOwner())) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to anybody"));
                    }
                }
            })
            .because("path policies of this Quarkus can be bypassed: only what stands on the operation counts")
            .allowEmptyShould(true);

    private static boolean guarded(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class)
                || element.isAnnotatedWith(Authenticated.class)
                || element.isAnnotatedWith(PermitAll.class);
    }

    private static boolean framework(JavaClass target) {
        String name = target.getName();
        if (target.isPrimitive() || Room.ours(target) || name.startsWith("jakarta.transaction.Transactional")) {
            return false;
        }
        return !name.startsWith("java.")
                && !name.startsWith("org.jspecify.")
                && !name.startsWith("jakarta.inject.")
                && !name.startsWith("jakarta.enterprise.")
                // Which room may use these is said by rules above.
                && !name.startsWith("com.google.i18n.")
                && !name.startsWith("org.apache.commons.csv.")
                && !name.startsWith("org.apache.commons.compress.archivers.zip.")
                && !name.startsWith("org.dhatim.fastexcel.")
                && !name.startsWith("javax.xml.stream.");
    }
}
