package ru.nso.esialogin.platform.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Looks whether two roles work on an external PostgreSQL: one that owns the tables and one that cannot change what is
 * append-only. With a single role whoever breaks into the service rewrites the access log, too.
 *
 * @param owner the login of the migrations
 * @param demo whether a warning is enough: the demo holds invented people
 */
record DatabaseRolesCheck(ExternalDatabase database, ExternalDatabase.Told owner, boolean demo) {
    private static final Logger LOG = Logger.getLogger(DatabaseRolesCheck.class);

    private static final String WHAT_TO_DO = " Set QUARKUS_FLYWAY_USERNAME and QUARKUS_FLYWAY_PASSWORD to the role that"
            + " owns the tables and QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD to another one"
            + " (create role ... login password '...'; the service grants it what it needs).";

    void refuseUnlessSeparate() {
        if (owner.user().isEmpty() || owner.user().equals(database.service().user())) {
            object("The service has only one role in the database " + database.address()
                    + ", which could rewrite the access log." + WHAT_TO_DO);
            return;
        }
        try {
            database.connect(owner).close();
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database " + database.address() + " does not let the owner of the tables in (SQL state "
                            + e.getSQLState() + "): check QUARKUS_FLYWAY_USERNAME and QUARKUS_FLYWAY_PASSWORD.",
                    e);
        }
        if (serviceCanBecomeOwner()) {
            object("The service's role in the database " + database.address()
                    + " is a superuser or a member of the owner's role and could rewrite the access log."
                    + WHAT_TO_DO);
        }
    }

    /** The owner; in a demo with a single role, that one. */
    ExternalDatabase.Told whoReadsAll() {
        return owner.user().isPresent() ? owner : database.service();
    }

    private boolean serviceCanBecomeOwner() {
        // A superuser is a member of every role.
        try (Connection connection = database.connect(database.service());
                PreparedStatement query = connection.prepareStatement("select pg_has_role(?, 'MEMBER')")) {
            query.setString(1, owner.user().orElseThrow());
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database " + database.address() + " does not tell what the service's role may (SQL state "
                            + e.getSQLState() + ").",
                    e);
        }
    }

    private void object(String sentence) {
        if (!demo) {
            throw new StartRefused(sentence);
        }
        LOG.warn(sentence);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "DatabaseRolesCheck";
    }
}
