package samskap.mandates.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonalData;

/** What a colleague may, did, thanked for, asked and answered. What was said for the company stays when they leave. */
@Component
class MandatesData implements PersonalData {

    private final MandateStore mandates;
    private final StaffRequestStore requests;
    private final Clock clock;

    MandatesData(MandateStore mandates, StaffRequestStore requests, Clock clock) {
        this.mandates = mandates;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("mandates", Set.of("mandates_mandate.holder_person", "mandates_mandate.above_person"), """
                        SELECT title, words, amount FROM mandates_mandate
                        WHERE holder_person = :person OR above_person = :person ORDER BY id
                        """),
                Section.of("mandates-worded", "mandates_wording.by_id", """
                        SELECT title, words, amount, worded_at AS writtenAt FROM mandates_wording
                        WHERE by_id = :person ORDER BY mandate_id, version
                        """),
                Section.of("mandates-used", "mandates_use.by_id", """
                        SELECT w.title, u.message_id AS messageId, u.moment_id AS momentId, u.used_at AS doneAt
                        FROM mandates_use u
                        JOIN mandates_wording w ON w.mandate_id = u.mandate_id AND w.version = u.version
                        WHERE u.by_id = :person ORDER BY u.id
                        """),
                Section.of("mandates-thanked", "mandates_thanks.by_id", """
                        SELECT w.title, t.thanked_at AS doneAt FROM mandates_thanks t
                        JOIN mandates_use u ON u.id = t.use_id
                        JOIN mandates_wording w ON w.mandate_id = u.mandate_id AND w.version = u.version
                        WHERE t.by_id = :person ORDER BY t.thanked_at
                        """),
                Section.of("mandates-wrong", "mandates_wrong.by_id", """
                        SELECT words, written_at AS writtenAt FROM mandates_wrong WHERE by_id = :person ORDER BY id
                        """),
                Section.of("requests", "mandates_request.asked_by", """
                        SELECT words, amount, idea_id AS ideaId, moment_id AS momentId, asked_at AS writtenAt,
                               due_at AS dueAt, verdict
                        FROM mandates_request WHERE asked_by = :person ORDER BY id
                        """).coded("verdict", "mandates.verdict."),
                Section.of("requests-answered", "mandates_request.answered_by", """
                        SELECT verdict, answer_words AS words, answered_at AS writtenAt
                        FROM mandates_request WHERE answered_by = :person ORDER BY id
                        """)
                        .coded("verdict", "mandates.verdict."));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.of("mandates_asked.person_id", "says who may answer what a colleague asks; the answer is a section");
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        mandates.forget(forgotten.person(), clock.instant());
        requests.forgetAsked(forgotten.person());
    }
}
