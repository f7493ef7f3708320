package samskap.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonalData.Section;
import samskap.shared.Sql;

/** Reads the sections of a person's data row by row. */
@Repository
class PersonalRows {

    /** As many rows as the driver holds at a time. */
    private static final int FETCHED = 200;

    private final JdbcClient jdbc;
    private final People people;

    PersonalRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Labels in the order of the query, with what stands under them: text, numbers, moments, days, yes or no. */
    static final class Row extends LinkedHashMap<String, @Nullable Object> {
        private static final long serialVersionUID = 1L;
    }

    void read(Section section, Person self, Consumer<Row> take) {
        jdbc.sql(section.query())
                .withFetchSize(FETCHED)
                .param("person", self.id().value())
                .param("staff", self.isStaff())
                .param("address", people.addressOf(self.id()).value())
                .param("language", self.language().code())
                .query((RowCallbackHandler) row -> take.accept(row(row)));
    }

    private static Row row(ResultSet from) throws SQLException {
        var columns = from.getMetaData();
        var row = new Row();
        for (var column = 1; column <= columns.getColumnCount(); column++) {
            row.put(columns.getColumnLabel(column), value(from, column, columns.getColumnType(column)));
        }
        return row;
    }

    private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
        var value = row.getObject(column);
        if (value == null) {
            return null;
        }
        return switch (type) {
            case Types.TIMESTAMP -> instant(row, column);
            case Types.DATE -> row.getObject(column, LocalDate.class);
            case Types.BIT, Types.BOOLEAN -> row.getBoolean(column);
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getLong(column);
            case Types.FLOAT, Types.REAL, Types.DOUBLE -> row.getDouble(column);
            default -> row.getString(column);
        };
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        return Sql.instantOrNull(row, row.getMetaData().getColumnLabel(column));
    }
}
