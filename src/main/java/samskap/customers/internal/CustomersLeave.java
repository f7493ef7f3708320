package samskap.customers.internal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.PersonForgotten;
import samskap.scoring.SegmentsChanged;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What was written about somebody who is forgotten goes with them, also what a list on its way in says of their
 * address; that a number was met stays. What a colleague wrote was said for the company, and stays when the colleague
 * leaves.
 */
@Component
class CustomersLeave {

    private final NoteStore notes;
    private final ConsentStore consents;
    private final MemberStore members;
    private final OrganisationStore organisations;
    private final ImportRows listed;
    private final People people;
    private final Live live;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CustomersLeave(
            NoteStore notes,
            ConsentStore consents,
            MemberStore members,
            OrganisationStore organisations,
            ImportRows listed,
            People people,
            Live live,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.consents = consents;
        this.members = members;
        this.organisations = organisations;
        this.listed = listed;
        this.people = people;
        this.live = live;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        notes.withdrawAll(forgotten.person(), clock.instant());
        consents.forget(forgotten.person());
        members.forget(forgotten.person());
        organisations.forget(forgotten.person());
        listed.forget(people.addressOf(forgotten.person()));
        events.publishEvent(new SegmentsChanged());
        live.changed(
                new Change(Change.Kind.CUSTOMERS_CHANGED, forgotten.person().value()));
    }
}
