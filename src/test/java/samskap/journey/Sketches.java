package samskap.journey;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Stage;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.shared.Language;
import samskap.shared.Sql;

/** Steps for a test of its own, and what was told there long ago. */
public final class Sketches {

    private Sketches() {}

    /** A step of ours with names that no other test has. */
    public static StepText ours(Stage stage, PlaceId... places) {
        return new StepText(stage.id(), called("Step " + UUID.randomUUID()), Map.of(), "", "", "", Set.of(places));
    }

    /** The same word in every language, each with its code. */
    public static Map<Language, String> called(String name) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> name + " " + language.code()));
    }

    /** So many moments that happened then. */
    public static void told(JdbcClient jdbc, Place place, Instant at, boolean well, int many, String words) {
        for (var n = 0; n < many; n++) {
            jdbc.sql("""
                            INSERT INTO moments_moment
                              (packet, sent, place_id, is_well, words, happened_at, told_at, state)
                            VALUES (UNHEX(SHA2(UUID(), 256)), UNHEX(SHA2(UUID(), 256)), :place, :well, :words, :at, :at, 'SHOWN')
                            """)
                    .param("place", place.id().value())
                    .param("well", well)
                    .param("words", words)
                    .param("at", Sql.at(at))
                    .update();
        }
    }
}
