package samskap.moments.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.moderation.Cause;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.moments.NewMoment;
import samskap.moments.PlaceId;
import samskap.moments.Question;
import samskap.shared.Sql;

/** What is told, in {@code moments_moment}: written here, read in {@link MomentReading}. */
@Repository
class MomentStore {

    private final JdbcClient jdbc;

    MomentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A moment as its key finds it.
     *
     * @param sent of what came first with the key
     */
    record Row(
            MomentId id,
            PlaceId place,
            boolean well,
            Fingerprint sent,
            Set<Question> answered,
            Instant toldAt,
            @Nullable PersonId teller) {

        /** Whether this is what was sent, or was until its teller took it back. */
        boolean isOf(Fingerprint other, UUID key) {
            return sent.equals(other) || isWithdrawn(key);
        }

        /** Whether its teller took back what they told, with all that may still be on the way under its key. */
        boolean isWithdrawn(UUID key) {
            return sent.equals(Fingerprint.of(key));
        }
    }

    /**
     * Who stands behind what is told.
     *
     * @param teller null for whoever did not say
     * @param notedBy null unless a colleague saw or heard it
     * @param device of whoever did not say who they are; empty where there is none
     */
    record Source(@Nullable PersonId teller, @Nullable PersonId notedBy, String device) {

        /** What is told by name says nothing of the device: it would tell who told other things without. */
        byte @Nullable [] counted() {
            return teller != null || notedBy != null || device.isEmpty() ? null : Fingerprint.ofDevice(device);
        }
    }

    Optional<Row> find(UUID key) {
        return jdbc.sql("SELECT * FROM moments_moment WHERE packet = :packet")
                .param("packet", Fingerprint.of(key).bytes())
                .query(MomentStore::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var answered = EnumSet.noneOf(Question.class);
        for (var question : Question.values()) {
            if (!row.getString(column(question)).isEmpty()) {
                answered.add(question);
            }
        }
        var teller = Sql.longOrNull(row, "teller_id");
        return new Row(
                new MomentId(row.getLong("id")),
                new PlaceId(row.getLong("place_id")),
                row.getBoolean("is_well"),
                new Fingerprint(row.getBytes("sent")),
                answered,
                Sql.instant(row, "told_at"),
                teller == null ? null : new PersonId(teller));
    }

    static String column(Question question) {
        return switch (question) {
            case BEFORE -> "just_before";
            case EXPECTED -> "expected";
            case BETTER -> "better";
        };
    }

    /** @param cause why a colleague is to look first, null when everybody here may read it at once */
    MomentId add(PlaceId place, NewMoment moment, Source source, @Nullable Cause cause, Instant happened, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO moments_moment
                          (packet, sent, place_id, is_well, words, told_name, device, teller_id, noted_by, consent_at,
                           happened_at, told_at, state, held_cause)
                        VALUES (:packet, :sent, :place, :well, :words, :name, :device, :teller, :noted, :consent,
                                :happened, :now, :state, :cause)
                        """)
                .param("packet", Fingerprint.of(moment.key()).bytes())
                .param("sent", Fingerprint.of(moment).bytes())
                .param("place", place.value())
                .param("well", moment.well())
                .param("words", moment.words())
                .param("name", moment.name())
                .param("device", source.counted())
                .param("teller", number(source.teller()))
                .param("noted", number(source.notedBy()))
                .param("consent", source.notedBy() == null ? null : Sql.at(now))
                .param("happened", Sql.at(happened))
                .param("now", Sql.at(now))
                .param("state", (cause == null ? Moment.State.SHOWN : Moment.State.HELD).name())
                .param("cause", cause == null ? null : cause.name())
                .update(keys, "id");
        return new MomentId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** Whether that is another answer than was there. */
    boolean answer(MomentId id, Question question, String words) {
        var column = column(question);
        // Letter by letter: to the column's own rules é is e, and a blank at the end is nothing.
        return jdbc.sql("UPDATE moments_moment SET " + column + " = :words WHERE id = :id AND BINARY " + column
                                + " <> BINARY :words")
                        .param("words", words)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /**
     * Keeps it until a colleague has looked. One that was let in is looked at again, for the sake of what came since;
     * what was put aside stays so.
     *
     * @return whether everybody here could read it
     */
    boolean hold(MomentId id, Cause cause) {
        return jdbc.sql(
                                "UPDATE moments_moment SET state = 'HELD', held_cause = :cause WHERE id = :id AND state = 'SHOWN'")
                        .param("cause", cause.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whoever else adds to it waits until this transaction ends. */
    void lock(MomentId id) {
        jdbc.sql("SELECT id FROM moments_moment WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    boolean move(MomentId id, Moment.State to) {
        return jdbc.sql("UPDATE moments_moment SET state = :to WHERE id = :id AND state <> :to")
                        .param("to", to.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether it was part of no idea yet. */
    boolean join(MomentId id, IdeaId idea) {
        return jdbc.sql("UPDATE moments_moment SET idea_id = :idea WHERE id = :id AND idea_id IS NULL")
                        .param("idea", idea.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whether it is part of this idea, as others have it by now. */
    boolean isPartOf(MomentId id, IdeaId idea) {
        return jdbc.sql("SELECT id FROM moments_moment WHERE id = :id AND idea_id = :idea FOR UPDATE")
                .param("id", id.value())
                .param("idea", idea.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /**
     * Its teller has read what was said up to this.
     *
     * @return whether they had not before
     */
    boolean read(PersonId teller, MomentId id, long said, Instant now) {
        return jdbc.sql("""
                        UPDATE moments_moment SET read_said = :said, read_at = :now
                        WHERE id = :id AND teller_id = :teller AND COALESCE(read_said, 0) < :said
                        """)
                        .param("said", said)
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .param("teller", teller.value())
                        .update()
                == 1;
    }
}
