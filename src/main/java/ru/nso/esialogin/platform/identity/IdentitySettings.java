package ru.nso.esialogin.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How callers are told apart. */
@ConfigMapping(prefix = "esialogin.identity")
public interface IdentitySettings {
    /** Claim of the access token with the id of the school of a SCHOOL_ADMIN. */
    @WithDefault("school_id")
    String schoolClaim();

    /** Claim of the access token with the municipality of a MUNICIPAL_ADMIN. */
    @WithDefault("municipality")
    String municipalityClaim();

    /** The users of the demo. */
    Demo demo();

    /** Used in the demo and in tests only. */
    interface Demo {
        /** Whether helpdesk, centre, school, … may log in with their name as the password. */
        @WithDefault("false")
        boolean users();

        /** School of the user {@code school}. */
        @WithDefault("sch-demo-1")
        String schoolId();

        /** Municipality of the user {@code municipal}. */
        @WithDefault("г. Бердск")
        String municipality();
    }
}
