package samskap.scoring.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import samskap.identity.PersonalData;

/** What a person said ideas are worth. */
@Component
class ScoringData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("comparisons", "scoring_pair.person_id", """
                        SELECT p.left_id AS leftIdeaId, p.right_id AS rightIdeaId, p.shown_at AS shownAt, a.choice,
                               a.answered_at AS answeredAt
                        FROM scoring_pair p LEFT JOIN scoring_answer a ON a.pair_id = p.id
                        WHERE p.person_id = :person ORDER BY p.id, a.id
                        """).coded("choice", "identity.data.value.choice."),
                Section.of("ratings", "scoring_rating.person_id", """
                        SELECT idea_id AS ideaId, rating, rated_at AS answeredAt
                        FROM scoring_rating WHERE person_id = :person ORDER BY id
                        """),
                Section.of("with-and-without", "scoring_kano.person_id", """
                        SELECT idea_id AS ideaId, with_it AS withIt, without_it AS withoutIt,
                               answered_at AS answeredAt
                        FROM scoring_kano WHERE person_id = :person ORDER BY id
                        """)
                        .coded("withIt", code -> "scoring.kano.feeling." + code)
                        .coded("withoutIt", code -> "scoring.kano.feeling." + code),
                Section.of("judgements", "scoring_judgement.person_id", """
                        SELECT panel_id AS panelId, round, idea_id AS ideaId, state AS outcome, fresh, useful, doable,
                               judged_at AS answeredAt
                        FROM scoring_judgement WHERE person_id = :person ORDER BY id
                        """)
                        .coded("outcome", "identity.data.value.outcome."),
                Section.of("panels-judged", "scoring_judge.person_id", """
                        SELECT panel_id AS panelId, invited_at AS invitedAt, trained_at AS trainedAt
                        FROM scoring_judge WHERE person_id = :person ORDER BY panel_id
                        """),
                Section.of("panels-made", "scoring_panel.made_by", """
                        SELECT id AS panelId, name AS title, made_at AS writtenAt
                        FROM scoring_panel WHERE made_by = :person ORDER BY id
                        """),
                Section.of("panel-talk", "scoring_talk.person_id", """
                        SELECT panel_id AS panelId, idea_id AS ideaId, words, said_at AS writtenAt
                        FROM scoring_talk WHERE person_id = :person ORDER BY id
                        """),
                Section.of("estimates", "scoring_estimate.person_id", """
                        SELECT idea_id AS ideaId, factor, likely, at_most AS atMost, made_at AS writtenAt
                        FROM scoring_estimate WHERE person_id = :person ORDER BY id
                        """).coded("factor", "scoring.factor."),
                Section.of("views-of-value", "scoring_view.person_id", """
                        SELECT name AS title, address AS query FROM scoring_view WHERE person_id = :person ORDER BY id
                        """));
    }
}
