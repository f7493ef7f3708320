package samskap.moments.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a person told, noted, said and made right. */
@Component
class MomentsData implements PersonalData {

    private static final String PLACE = """
            CASE :language WHEN 'sv' THEN p.name_sv WHEN 'nb' THEN p.name_nb WHEN 'da' THEN p.name_da
                 ELSE p.name_en END AS place\
            """;

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("moments", "moments_moment.teller_id", """
                        SELECT m.id AS momentId, %s, IF(m.is_well, 'well', 'badly') AS feeling, m.words, m.told_name AS name,
                               m.just_before AS justBefore, m.expected, m.better, m.idea_id AS ideaId,
                               m.happened_at AS happenedAt, m.told_at AS writtenAt, m.read_at AS readAt
                        FROM moments_moment m JOIN moments_place p ON p.id = m.place_id
                        WHERE m.teller_id = :person ORDER BY m.id
                        """.formatted(PLACE))
                        .coded("feeling", "moments.went."),
                Section.of("moments-answers", "moments_moment.teller_id", """
                        SELECT s.moment_id AS momentId, s.words, s.said_at AS writtenAt
                        FROM moments_said s JOIN moments_moment m ON m.id = s.moment_id
                        WHERE m.teller_id = :person AND s.by_staff AND s.by_id <> :person ORDER BY s.id
                        """),
                Section.of("moments-noted", "moments_moment.noted_by", """
                        SELECT m.id AS momentId, %s, IF(m.is_well, 'well', 'badly') AS feeling,
                               m.happened_at AS happenedAt, m.told_at AS writtenAt
                        FROM moments_moment m JOIN moments_place p ON p.id = m.place_id
                        WHERE m.noted_by = :person ORDER BY m.id
                        """.formatted(PLACE))
                        .coded("feeling", "moments.went."),
                Section.of("moments-said", "moments_said.by_id", """
                        SELECT moment_id AS momentId, words, said_at AS writtenAt
                        FROM moments_said WHERE by_id = :person ORDER BY id
                        """),
                Section.of("moments-righted", "moments_righted.by_id", """
                        SELECT moment_id AS momentId, what AS words, cost, righted_at AS doneAt
                        FROM moments_righted WHERE by_id = :person ORDER BY id
                        """));
    }
}
