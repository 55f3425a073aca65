package ru.nso.esialogin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {
    private static Caller caller(String... roles) {
        return new Caller("кто-то", Set.of(roles), Optional.of("sch-1"), Optional.of("г. Бердск"));
    }

    @Test
    void the_scope_comes_from_the_role_that_may() {
        assertThat(caller(Roles.HELPDESK).scope(Permission.READ_CARDS)).isEqualTo(new Scope.Region());
        assertThat(caller(Roles.SCHOOL_ADMIN).scope(Permission.READ_CARDS)).isEqualTo(new Scope.School("sch-1"));
        assertThat(caller(Roles.MUNICIPAL_ADMIN).scope(Permission.READ_CARDS))
                .isEqualTo(new Scope.Municipality("г. Бердск"));
        assertThat(caller(Roles.CONTACT_CENTRE).scope(Permission.READ_CARDS)).isEqualTo(new Scope.Nothing());
    }

    @Test
    void a_role_that_may_not_widens_nothing() {
        assertThat(caller(Roles.SCHOOL_ADMIN, Roles.HELPDESK).scope(Permission.WRITE_CARDS))
                .isEqualTo(new Scope.School("sch-1"));
        assertThat(caller(Roles.MUNICIPAL_ADMIN, Roles.SCHOOL_ADMIN).scope(Permission.READ_CARDS))
                .isEqualTo(new Scope.Municipality("г. Бердск"));
    }

    @Test
    void an_account_that_names_no_school_sees_nothing() {
        Caller lost = new Caller("кто-то", Set.of(Roles.SCHOOL_ADMIN), Optional.empty(), Optional.empty());
        assertThat(lost.scope(Permission.READ_CARDS)).isEqualTo(new Scope.Nothing());
    }

    @Test
    void a_scope_covers_its_schools() {
        assertThat(new Scope.Region().covers("x", "y")).isTrue();
        assertThat(new Scope.Municipality("y").covers("x", "y")).isTrue();
        assertThat(new Scope.Municipality("z").covers("x", "y")).isFalse();
        assertThat(new Scope.School("x").covers("x", "y")).isTrue();
        assertThat(new Scope.School("y").covers("x", "y")).isFalse();
        assertThat(new Scope.Nothing().covers("", "")).isFalse();
    }

    @Test
    void the_roles_are_those_of_the_platform() throws IllegalAccessException, NoSuchFieldException {
        for (Field role : Roles.class.getFields()) {
            Object same = ru.nso.esialogin.platform.identity.Roles.class
                    .getField(role.getName())
                    .get(null);
            assertThat(role.get(null)).isEqualTo(same);
        }
    }
}
