package samskap.journey.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/**
 * Which steps a customer passed lately; which ones a colleague cares for, what they have not seen there, and what they
 * wrote down that was done.
 */
@Component
class JourneyData implements PersonalData {

    private static final String STEP = """
            CASE :language WHEN 'sv' THEN s.name_sv WHEN 'nb' THEN s.name_nb WHEN 'da' THEN s.name_da
                 ELSE s.name_en END AS step\
            """;

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("journey-care", "journey_care.person_id", """
                        SELECT %s, c.since FROM journey_care c JOIN journey_step s ON s.id = c.step_id
                        WHERE c.person_id = :person ORDER BY c.since, s.id
                        """.formatted(STEP)),
                Section.of("journey-unseen", "journey_unseen.person_id", """
                        SELECT %s, m.told_at AS happenedAt
                        FROM journey_unseen u JOIN moments_moment m ON m.id = u.moment_id
                        JOIN journey_place p ON p.place_id = m.place_id JOIN journey_step s ON s.id = p.step_id
                        WHERE u.person_id = :person ORDER BY m.id
                        """.formatted(STEP)),
                Section.of("journey-deeds", "journey_deed.by_id", """
                        SELECT %s, d.words, d.done_on AS doneAt, d.noted_at AS writtenAt
                        FROM journey_deed d JOIN journey_step s ON s.id = d.step_id
                        WHERE d.by_id = :person ORDER BY d.id
                        """.formatted(STEP)),
                Section.of("journey-passed", "journey_passed.person_id", """
                        SELECT %s, p.passed_at AS happenedAt
                        FROM journey_passed p JOIN journey_step s ON s.id = p.step_id
                        WHERE p.person_id = :person ORDER BY p.passed_at, s.id
                        """.formatted(STEP)));
    }
}
