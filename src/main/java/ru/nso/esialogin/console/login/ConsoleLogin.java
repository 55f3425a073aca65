package ru.nso.esialogin.console.login;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.runtime.FormAuthConfig.CookieSameSite;
import io.quarkus.vertx.http.security.Form;
import io.quarkus.vertx.http.security.HttpSecurity;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Which way of logging in opens which addresses. Nothing is permitted here: every operation names its roles. The API takes
 * no cookie, so that no page of somebody else can use a session.
 */
@Singleton
final class ConsoleLogin {
    private static final Duration UNUSED = Duration.ofMinutes(30);
    private static final int KEY_BYTES = 32;

    void configure(@Observes HttpSecurity security) {
        if (List.of("demo", "test").stream().anyMatch(ConfigUtils::isProfileActive)) {
            security.mechanism(Form.builder()
                    .loginPage("/console/login")
                    .errorPage("/console/login/refused")
                    .postLocation("/console/session")
                    .landingPage("/console/start")
                    .usernameParameter("name")
                    .passwordParameter("password")
                    .cookieName("console-session")
                    .cookiePath("/console")
                    .locationCookie("console-from")
                    .httpOnlyCookie()
                    .cookieSameSite(CookieSameSite.STRICT)
                    .timeout(UNUSED)
                    .encryptionKey(newKey())
                    .build());
            security.path("/console/*").form().permit();
            security.path("/api/*").authenticatedWith(Set.of("basic", "bearer")).permit();
        } else {
            security.path("/console/*").authorizationCodeFlow().permit();
            security.path("/api/*").bearer().permit();
        }
    }

    /** Sessions of the demo end with the process. Without a key of ours the library would write its own into the log. */
    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
