package samskap.pictures.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.pictures.Picture;
import samskap.pictures.PictureId;
import samskap.pictures.Subject;
import samskap.shared.Sql;

/** What is known of each picture, in {@code pictures_picture}. */
@Repository
class PictureStore {

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A picture and whose it is.
     *
     * @param draft the key that it was sent under, null once it belongs to something
     * @param person null while nobody has said who they are
     */
    record Held(
            PictureId id,
            String format,
            @Nullable Subject subject,
            @Nullable String draft,
            @Nullable PersonId person) {}

    void add(PictureId id, UUID draft, @Nullable PersonId person, Print print, Instant now) {
        jdbc.sql("""
                        INSERT INTO pictures_picture (id, draft_key, width, height, format, person_id, changed_at)
                        VALUES (:id, :draft, :width, :height, :format, :person, :now)
                        """)
                .param("id", id.value())
                .param("draft", draft.toString())
                .param("width", print.width())
                .param("height", print.height())
                .param("format", print.format())
                .param("person", person == null ? null : person.value())
                .param("now", Sql.at(now))
                .update();
    }

    Optional<Held> find(PictureId id) {
        return Optional.ofNullable(find(List.of(id.value())).get(id.value()));
    }

    Map<String, Held> find(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                                SELECT id, format, subject_kind, subject_id, draft_key, person_id FROM pictures_picture
                                WHERE id IN (:ids)
                                """).param("ids", ids).query((row, number) -> held(row)).list().stream()
                        .collect(Collectors.toMap(held -> held.id().value(), held -> held));
    }

    private static Held held(ResultSet row) throws SQLException {
        var subject = Sql.longOrNull(row, "subject_id");
        var person = Sql.longOrNull(row, "person_id");
        return new Held(
                new PictureId(row.getString("id")),
                row.getString("format"),
                subject == null ? null : new Subject(row.getString("subject_kind"), subject),
                row.getString("draft_key"),
                person == null ? null : new PersonId(person));
    }

    Map<Long, List<Picture>> of(String kind, Collection<Long> subjects) {
        var found = new LinkedHashMap<Long, List<Picture>>();
        if (subjects.isEmpty()) {
            return found;
        }
        record Row(long subject, Picture picture) {}
        jdbc.sql("""
                        SELECT subject_id, id, alt, width, height FROM pictures_picture
                        WHERE subject_kind = :kind AND subject_id IN (:subjects) ORDER BY subject_id, place
                        """)
                .param("kind", kind)
                .param("subjects", subjects)
                .query((row, number) -> new Row(
                        row.getLong("subject_id"),
                        new Picture(
                                new PictureId(row.getString("id")),
                                row.getString("alt"),
                                row.getInt("width"),
                                row.getInt("height"))))
                .list()
                .forEach(row -> found.computeIfAbsent(row.subject(), any -> new ArrayList<>())
                        .add(row.picture()));
        return found;
    }

    /** Whether it could be shown: one that was given up or shown elsewhere meanwhile cannot. */
    boolean show(PictureId id, Subject subject, int place, String alt, @Nullable PersonId by, Instant now) {
        return jdbc.sql("""
                        UPDATE pictures_picture
                        SET subject_kind = :kind, subject_id = :subject, place = :place, alt = :alt, draft_key = NULL,
                            person_id = COALESCE(person_id, :by), changed_at = :now
                        WHERE id = :id AND (draft_key IS NOT NULL OR subject_kind = :kind AND subject_id = :subject)
                        """)
                        .param("kind", subject.kind())
                        .param("subject", subject.id())
                        .param("place", place)
                        .param("alt", alt)
                        .param("by", by == null ? null : by.value())
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Those that are not among the kept ones belong to nothing any more. */
    void takeDownOthers(Subject subject, Collection<String> kept, Instant now) {
        jdbc.sql("""
                        UPDATE pictures_picture
                        SET subject_kind = NULL, subject_id = NULL, alt = '', changed_at = :now
                        WHERE subject_kind = :kind AND subject_id = :subject AND id NOT IN (:kept)
                        """)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("kept", kept.isEmpty() ? List.of("") : kept)
                .param("now", Sql.at(now))
                .update();
    }

    /** Drafts that were sent before these moments can belong to nothing any more. */
    void giveUpDrafts(Instant byKnown, Instant byUnknown) {
        jdbc.sql("""
                        UPDATE pictures_picture SET draft_key = NULL
                        WHERE subject_id IS NULL AND draft_key IS NOT NULL
                          AND changed_at < IF(person_id IS NULL, :unknown, :known)
                        """)
                .param("known", Sql.at(byKnown))
                .param("unknown", Sql.at(byUnknown))
                .update();
    }

    /** How many wait for somebody to say that they are theirs; never counts beyond {@code most}. */
    int ofUnknown(int most) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (
                          SELECT 1 FROM pictures_picture WHERE subject_id IS NULL AND person_id IS NULL LIMIT :most
                        ) loose
                        """).param("most", most).query(Integer.class).single();
    }

    /** Pictures that belong to nothing and never will. */
    List<PictureId> loose(int most) {
        return jdbc.sql("SELECT id FROM pictures_picture WHERE subject_id IS NULL AND draft_key IS NULL LIMIT :most")
                .param("most", most)
                .query((row, number) -> new PictureId(row.getString("id")))
                .list();
    }

    void remove(Collection<PictureId> ids) {
        jdbc.sql("DELETE FROM pictures_picture WHERE id IN (:ids)")
                .param("ids", ids.stream().map(PictureId::value).toList())
                .update();
    }
}
