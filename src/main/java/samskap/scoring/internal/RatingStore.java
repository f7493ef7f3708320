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
        add(person, id, rating);
    }

    @Override
    public void withdraw(Person person, IdeaId id) {
        if (ratingOf(person, id).isPresent()) {
            add(person, id, null);
        }
    }

    /** Adds nothing when it says what was last said already, so that a request sent twice counts once. */
    private void add(Person person, IdeaId idea, @Nullable Integer rating) {
        jdbc.sql("""
                        INSERT INTO scoring_rating (idea_id, person_id, rating, rated_at)
                        SELECT :idea, :person, :rating, :at FROM DUAL
                        WHERE NOT EXISTS (
                          SELECT 1 FROM scoring_rating r WHERE r.id = (
                            SELECT MAX(l.id) FROM scoring_rating l WHERE l.person_id = :person AND l.idea_id = :idea)
                          AND r.rating <=> :rating)
                        """)
                .param("idea", idea.value())
                .param("person", person.id().value())
                .param("rating", rating)
                .param("at", Sql.at(clock.instant()))
                .update();
        scoring.learn();
    }

    @Override
    public OptionalInt ratingOf(Person person, IdeaId idea) {
        return jdbc.sql("""
                        SELECT rating FROM scoring_rating WHERE person_id = :person AND idea_id = :idea
                        ORDER BY id DESC LIMIT 1
                        """)
                .param("person", person.id().value())
                .param("idea", idea.value())
                .query((row, n) -> OptionalInt.of(row.getInt("rating")))
                .optional()
                .filter(rating -> rating.getAsInt() >= LEAST)
                .orElse(OptionalInt.empty());
    }
}
