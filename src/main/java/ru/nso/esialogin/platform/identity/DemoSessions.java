package ru.nso.esialogin.platform.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Users of the demo who have logged in by the form before; their cookie, which nobody else can make, names them. */
@Singleton
final class DemoSessions implements IdentityProvider<TrustedAuthenticationRequest> {
    private final DemoUsers users;

    DemoSessions(DemoUsers users) {
        this.users = users;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return users.identity(request.getPrincipal());
    }
}
