package samskap.scoring.internal;

import java.time.Clock;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.scoring.Usefulness;
import samskap.shared.Refusal;
import samskap.shared.Sql;

/** Ratings in {@code scoring_rating}; the last one of a person on an idea counts. */
@Repository
class RatingStore implements Usefulness {

    private final JdbcClient jdbc;
    private final RatingPolicy policy;
    private final Scoring scoring;
    private final Clock clock;

    RatingStore(JdbcClient jdbc, RatingPolicy policy, Scoring scoring, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.scoring = scoring;
        this.clock = clock;
    }

    @Override
    public void rate(Person person, IdeaId id, int rating) {
        if (rating < LEAST || rating > MOST) {
            throw Refusal.of("rating", "scoring.refused.offScale", LEAST, MOST);
        }
        policy.require(person, id);
        say(person, id, rating);
    }

    @Override
    public void withdraw(Person person, IdeaId id) {
        say(person, id, null);
    }

    private void say(Person person, IdeaId idea, @Nullable Integer rating) {
        Turns.say(rating, () -> last(person, idea), turn -> add(person, idea, turn, rating));
        scoring.learn();
    }

    private void add(Person person, IdeaId idea, int turn, @Nullable Integer rating) {
        jdbc.sql("""
                        INSERT INTO scoring_rating (idea_id, person_id, turn, rating, rated_at)
                        VALUES (:idea, :person, :turn, :rating, :at)
                        """)
                .param("idea", idea.value())
                .param("person", person.id().value())
                .param("turn", turn)
                .param("rating", rating)
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    private Turns.Last<Integer> last(Person person, IdeaId idea) {
        return jdbc.sql("""
                        SELECT turn, rating FROM scoring_rating
                        WHERE person_id = :person AND idea_id = :idea ORDER BY turn DESC LIMIT 1
                        """)
                .param("person", person.id().value())
                .param("idea", idea.value())
                .query((row, n) -> new Turns.Last<>(row.getInt("turn"), row.getObject("rating", Integer.class)))
                .optional()
                .orElseGet(() -> new Turns.Last<>(0, null));
    }

    @Override
    public OptionalInt ratingOf(Person person, IdeaId idea) {
        var rating = last(person, idea).said();
        return rating == null ? OptionalInt.empty() : OptionalInt.of(rating);
    }
}
