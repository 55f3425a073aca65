package ru.nso.esialogin.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Tells who calls the operation under way. */
@Singleton
public final class CurrentCaller {
    private final SecurityIdentity identity;
    private final IdentitySettings settings;

    CurrentCaller(SecurityIdentity identity, IdentitySettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    /** The caller; without log-in one without a name and without roles. */
    public Caller get() {
        if (identity.isAnonymous()) {
            return new Caller("", Set.of(), Map.of());
        }
        Map<String, String> attributes = new HashMap<>();
        put(attributes, Caller.SCHOOL_ID, identity.getAttribute(Caller.SCHOOL_ID), settings.schoolClaim());
        put(attributes, Caller.MUNICIPALITY, identity.getAttribute(Caller.MUNICIPALITY), settings.municipalityClaim());
        return new Caller(identity.getPrincipal().getName(), identity.getRoles(), attributes);
    }

    private void put(Map<String, String> attributes, String name, @Nullable Object told, String claim) {
        if (told != null) {
            attributes.put(name, told.toString());
        } else if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object claimed = token.getClaim(claim);
            if (claimed instanceof String text && !text.isBlank()) {
                attributes.put(name, text);
            }
        }
    }
}
