package ru.nso.esialogin.ticket.api.wording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The words of replies, which all tests share. */
public final class WordsOfAllTests {
    private WordsOfAllTests() {}

    /** From now on the words are those that are shipped. */
    public static void useShipped(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from wording")) {
            delete.executeUpdate();
        }
    }
}
