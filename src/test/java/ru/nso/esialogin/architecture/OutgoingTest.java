package ru.nso.esialogin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Whom the service calls. */
@AnalyzeClasses(packages = Room.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class OutgoingTest {
    @ArchTest
    static final ArchRule NOBODY_IS_CALLED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("io\\.vertx\\.(core\\.http\\.HttpClient|core\\.net\\.NetClient|ext\\.web\\.client\\.).*")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "jakarta.ws.rs.client..")
            .orShould()
            .callMethod("java.net.URL", "openStream")
            .orShould()
            .callMethod("java.net.URL", "openConnection")
            .because("personal data leave in answers and in letters only: the issuer, the database and the mail server,"
                    + " all configured, are called by their libraries, and no address from a request is ever fetched");

    @ArchTest
    static final ArchRule NO_LOG_FILES_OF_OUR_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.logging.FileHandler")
            .because("the inventory of logs names standard output and the access log");
}
