package ru.nso.esialogin.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of our own server: the owner makes and changes tables, the service works with rows and cannot undo what
 * the owner forbids. Both passwords are hexadecimal digits.
 *
 * @param ownerPassword of {@link #OWNER}, and of the superuser of the server
 * @param servicePassword of {@link #SERVICE}
 */
record DatabaseRoles(String ownerPassword, String servicePassword) {
    static final String OWNER = "esialogin";
    static final String SERVICE = "esialogin_service";
    static final String SUPERUSER = "postgres";

    /**
     * Makes what is missing: both roles, and a database of that name that belongs to the owner. A data folder of an
     * earlier release gets the second role here. Returns the JDBC address of the database.
     */
    String makeDatabase(int port, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(port, SUPERUSER), SUPERUSER, ownerPassword);
                Statement statement = connection.createStatement()) {
            makeRole(statement, OWNER, ownerPassword);
            makeRole(statement, SERVICE, servicePassword);
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
            }
        }
        return jdbcUrl(port, name);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password is set at every start: whoever loses the file of the service's one only has to start again. */
    private static void makeRole(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role);
        }
        statement.execute("ALTER ROLE " + role
                + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '" + password + "'");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DatabaseRoles";
    }
}
