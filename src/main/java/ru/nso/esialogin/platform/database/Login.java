package ru.nso.esialogin.platform.database;

/**
 * A role of the database and its password.
 *
 * @param role name of the role
 * @param password its password
 */
public record Login(String role, String password) {
    /** Without the password. */
    @Override
    public String toString() {
        return "Login[" + role + "]";
    }
}
