package samskap.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Participation.Part;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** Reads one page of a person's parts: what every {@link Participation} that comes from a table has in common. */
public final class PartRows {

    private PartRows() {}

    /** @param latest selects each {@code idea_id} once with the {@code last} moment of {@code :person}'s part in it */
    public static String page(String latest) {
        return "SELECT idea_id, last FROM (" + latest + """
                ) part
                WHERE :after IS NULL OR last < :after OR last = :after AND idea_id < :id
                ORDER BY last DESC, idea_id DESC LIMIT :limit
                """;
    }

    /** What {@link #page(String)} is asked with. */
    public static Map<String, ?> asked(PersonId person, @Nullable Cursor after, int size) {
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("person", person.value());
        asked.put("after", after == null ? null : Sql.at(after.moment()));
        asked.put("id", after == null ? 0 : after.id());
        asked.put("limit", size + 1);
        return asked;
    }

    public static Part part(ResultSet row, int number) throws SQLException {
        return new Part(new IdeaId(row.getLong("idea_id")), Sql.instant(row, "last"));
    }

    /** The page that was asked for, of rows that were read with one more than it holds. */
    public static Slice<Part> slice(List<Part> rows, int size) {
        return Slice.of(rows, size, last -> Cursor.of(last.at(), last.idea().value()));
    }
}
