package kz.sirius.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Looks into the database beside the product, with the role that owns the tables. */
public final class Sql {

    private Sql() {}

    /** First column of each row, as text. */
    public static List<String> column(String query, Object... arguments) {
        try (Connection connection = source().getConnection()) {
            return column(connection, query, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same over this connection, for tests outside the server. */
    public static List<String> column(Connection connection, String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** The one value that the query finds, as text. */
    public static String one(String query, Object... arguments) {
        List<String> found = column(query, arguments);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " rows for: " + query);
        }
        return found.get(0);
    }

    /** Changes something; tells how many rows. */
    public static int run(String statement, Object... arguments) {
        try (Connection connection = source().getConnection();
                PreparedStatement prepared = prepared(connection, statement, arguments)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** The data source of the role that owns the tables, in the server. */
    public static DataSource source() {
        return source("SiriusOwnerDS");
    }

    /** The product's own data source. */
    public static DataSource application() {
        return source("SiriusDS");
    }

    private static DataSource source(String name) {
        try {
            return InitialContext.doLookup("java:jboss/datasources/" + name);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
