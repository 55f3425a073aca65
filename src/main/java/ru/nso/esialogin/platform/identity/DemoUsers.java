package ru.nso.esialogin.platform.identity;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;

/**
 * The users of the demo: HTTP Basic, the password is the name. Two locks keep them out of production: the setting and
 * the profile.
 */
@Singleton
final class DemoUsers implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private static final Map<String, String> ROLES = Map.of(
            "helpdesk", Roles.HELPDESK,
            "centre", Roles.CONTACT_CENTRE,
            "school", Roles.SCHOOL_ADMIN,
            "municipal", Roles.MUNICIPAL_ADMIN,
            "analyst", Roles.ANALYST,
            "auditor", Roles.AUDITOR,
            "admin", Roles.ADMIN);

    private final IdentitySettings.Demo settings;
    private final boolean open;

    DemoUsers(IdentitySettings settings) {
        this.settings = settings.demo();
        this.open = this.settings.users() && profileAllows();
    }

    private static boolean profileAllows() {
        return List.of("demo", "test").stream().anyMatch(ConfigUtils::isProfileActive);
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String name = request.getUsername();
        byte[] password = new String(request.getPassword().getPassword()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(password, name.getBytes(StandardCharsets.UTF_8))
                ? identity(name)
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    /** The user of that name; a failure where there is none. */
    Uni<SecurityIdentity> identity(String name) {
        String role = ROLES.get(name);
        if (!open || role == null) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(role);
        if (role.equals(Roles.SCHOOL_ADMIN)) {
            identity.addAttribute(Caller.SCHOOL_ID, settings.schoolId());
        }
        if (role.equals(Roles.MUNICIPAL_ADMIN)) {
            identity.addAttribute(Caller.MUNICIPALITY, settings.municipality());
        }
        return Uni.createFrom().item(identity.build());
    }
}
