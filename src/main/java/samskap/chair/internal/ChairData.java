package samskap.chair.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonalData;

/** What a leader decided and held, what a colleague saw to, and whether a customer wants to be told of there. */
@Component
class ChairData implements PersonalData {

    private final UnwillingStore unwilling;

    ChairData(UnwillingStore unwilling) {
        this.unwilling = unwilling;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("decisions", "chair_decision.decided_by", """
                        SELECT words, due, decided_at AS writtenAt FROM chair_decision
                        WHERE decided_by = :person ORDER BY id
                        """),
                Section.of("decisions-owned", "chair_decision.owner_id", """
                        SELECT words, due, outcome, settled_at AS settledAt FROM chair_decision
                        WHERE owner_id = :person ORDER BY id
                        """).coded("outcome", "chair.outcome."),
                Section.of("decisions-settled", "chair_decision.settled_by", """
                        SELECT outcome, word AS words, settled_at AS settledAt FROM chair_decision
                        WHERE settled_by = :person ORDER BY id
                        """)
                        .coded("outcome", "chair.outcome."),
                Section.of("meetings", "chair_meeting.held_by", """
                        SELECT held_at AS doneAt FROM chair_meeting WHERE held_by = :person ORDER BY number
                        """),
                Section.of("not-told", "chair_unwilling.person_id", """
                        SELECT since FROM chair_unwilling WHERE person_id = :person
                        """));
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        unwilling.remove(forgotten.person());
    }
}
