package ru.nso.esialogin.card.store.row;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Rows out of results, without a session that would watch them: what cards show of them, no moments of writing and no
 * forms of names.
 */
public final class ResultRows {
    /** Columns for {@link #card} and, behind them, {@link #school}. */
    public static final String CARD =
            "c.id, c.system, c.school_id, c.class_name, c.data_as_of, c.empty_fields, c.version";

    /** Columns for {@link #staffCard} and, behind them, {@link #school}. */
    public static final String STAFF_CARD =
            "c.id, c.school_id, c.roles, c.employed_from, c.employed_to, c.empty_fields, c.version";

    /** Columns for {@link #school}, behind seven others. */
    public static final String SCHOOL = "s.name, s.inn, s.municipality, s.empty_fields";

    /** Columns for {@link #person}. */
    public static final String PERSON =
            "p.id, p.card_id, p.staff_card_id, p.role, p.kinship, p.last_name, p.first_name,"
                    + " p.middle_name, p.birth_date, p.sex, p.citizenship, p.snils_enc, p.phones_enc, p.emails_enc,"
                    + " p.esia_oid_enc, p.documents_enc, p.federal_id_enc, p.regional_id_enc, p.empty_fields";

    /** Columns for {@link #order}. */
    public static final String ORDER =
            "o.card_id, o.type, o.number, o.date, o.effective_from, o.school_id, o.class_name,"
                    + " o.status, o.reason, o.empty_fields";

    private static final String[] NONE = {};

    private ResultRows() {}

    /** A pupil card. */
    public static CardRow card(ResultSet row) throws SQLException {
        CardRow card = new CardRow();
        card.id = row.getString(1);
        card.system = row.getString(2);
        card.schoolId = row.getString(3);
        card.className = row.getString(4);
        card.dataAsOf = row.getObject(5, OffsetDateTime.class);
        card.emptyFields = texts(row, 6);
        card.version = row.getLong(7);
        return card;
    }

    /** A staff card. */
    public static StaffCardRow staffCard(ResultSet row) throws SQLException {
        StaffCardRow card = new StaffCardRow();
        card.id = row.getString(1);
        card.schoolId = row.getString(2);
        card.roles = textsOrNull(row, 3);
        card.employedFrom = row.getObject(4, LocalDate.class);
        card.employedTo = row.getObject(5, LocalDate.class);
        card.emptyFields = texts(row, 6);
        card.version = row.getLong(7);
        return card;
    }

    /** The school of a card of either kind. */
    public static SchoolRow school(String id, ResultSet row) throws SQLException {
        SchoolRow school = new SchoolRow();
        school.id = id;
        school.name = row.getString(8);
        school.inn = row.getString(9);
        school.municipality = row.getString(10);
        school.emptyFields = texts(row, 11);
        return school;
    }

    /** Somebody on a card. */
    public static PersonRow person(ResultSet row) throws SQLException {
        PersonRow person = new PersonRow();
        person.id = row.getString(1);
        person.cardId = row.getString(2);
        person.staffCardId = row.getString(3);
        person.role = row.getString(4);
        person.kinship = row.getString(5);
        person.lastName = row.getString(6);
        person.firstName = row.getString(7);
        person.middleName = row.getString(8);
        person.birthDate = row.getObject(9, LocalDate.class);
        person.sex = row.getString(10);
        person.citizenship = row.getString(11);
        person.snilsEnc = row.getBytes(12);
        person.phonesEnc = row.getBytes(13);
        person.emailsEnc = row.getBytes(14);
        person.esiaOidEnc = row.getBytes(15);
        person.documentsEnc = row.getBytes(16);
        person.federalIdEnc = row.getBytes(17);
        person.regionalIdEnc = row.getBytes(18);
        person.emptyFields = texts(row, 19);
        return person;
    }

    /** An order on a pupil card. */
    public static OrderRow order(ResultSet row) throws SQLException {
        OrderRow order = new OrderRow();
        order.cardId = row.getString(1);
        order.type = row.getString(2);
        order.number = row.getString(3);
        order.date = row.getObject(4, LocalDate.class);
        order.effectiveFrom = row.getObject(5, LocalDate.class);
        order.schoolId = row.getString(6);
        order.className = row.getString(7);
        order.status = row.getString(8);
        order.reason = row.getString(9);
        order.emptyFields = texts(row, 10);
        return order;
    }

    private static String[] texts(ResultSet row, int column) throws SQLException {
        String[] texts = textsOrNull(row, column);
        return texts == null ? NONE : texts;
    }

    private static String @Nullable [] textsOrNull(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? null : (String[]) array.getArray();
    }
}
