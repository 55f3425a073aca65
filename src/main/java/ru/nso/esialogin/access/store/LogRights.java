package ru.nso.esialogin.access.store;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Asks the database at the start whether the service could undo the access log, and refuses to work if so. */
@Startup
@Singleton
class LogRights {
    private static final Logger LOG = Logger.getLogger(LogRights.class);

    private static final List<String> TABLES =
            List.of("access_log", "access_log_before_sealing", "access_run", "access_seal", "access_head");

    private static final String TOO_MUCH =
            """
            select exists (select
                           from pg_class c,
                                unnest(array ['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as privilege
                           where c.oid = ?::regclass
                             and (has_table_privilege(c.oid, privilege)
                                      or has_any_column_privilege(c.oid, 'UPDATE')
                                      or pg_has_role(c.relowner, 'MEMBER')))""";

    private final DataSource source;

    LogRights(DataSource source) {
        this.source = source;
    }

    @PostConstruct
    void refuseTooManyRights() throws SQLException {
        boolean tooMany = false;
        for (String table : TABLES) {
            tooMany |= tooMany(table);
        }
        if (!tooMany) {
            return;
        }
        String sentence = "The role of the service in the database may change or remove entries of the access log: give"
                + " it a role of its own (QUARKUS_DATASOURCE_USERNAME) beside that of the owner"
                + " (QUARKUS_FLYWAY_USERNAME).";
        if (!ConfigUtils.isProfileActive("demo")) {
            throw new IllegalStateException(sentence);
        }
        LOG.warn(sentence);
    }

    /** Whether the service could change what stands in the table, or become somebody who can. */
    boolean tooMany(String table) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(TOO_MUCH)) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
