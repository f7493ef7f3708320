package samskap.administration.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.PersonInvited;
import samskap.identity.Role;
import samskap.identity.RolesChanged;
import samskap.identity.TitleChanged;

/** Writes down who was given which role or another title, and who was invited, within the same transaction. */
@Component
class ActsOnPeople {

    private static final Act GIVEN = Act.of("audit.act.people.given");
    private static final Act TAKEN = Act.of("audit.act.people.taken");
    private static final Act TITLED = Act.of("audit.act.people.titled");
    private static final Map<PersonInvited.Act, Act> INVITING = Map.of(
            PersonInvited.Act.INVITED, Act.of("audit.act.people.invited"),
            PersonInvited.Act.SENT_AGAIN, Act.of("audit.act.people.invitedAgain"),
            PersonInvited.Act.WITHDRAWN, Act.of("audit.act.people.withdrew"));

    private final Audit audit;

    ActsOnPeople(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void hear(RolesChanged changed) {
        var person = Thing.person(changed.person());
        without(changed.after(), changed.before())
                .forEach(role ->
                        audit.record(Entry.of(changed.by(), GIVEN, person).changing("", key(role))));
        without(changed.before(), changed.after())
                .forEach(role ->
                        audit.record(Entry.of(changed.by(), TAKEN, person).changing(key(role), "")));
    }

    /** What they are called is theirs and not the log's. */
    @EventListener
    void hear(TitleChanged changed) {
        audit.record(Entry.of(changed.by(), TITLED, Thing.person(changed.person())));
    }

    @EventListener
    void hear(PersonInvited invited) {
        var invitation = new Thing(Thing.Kind.INVITATION, invited.invitation());
        var act = Objects.requireNonNull(INVITING.get(invited.act()));
        audit.record(Entry.of(invited.by(), act, invitation).changing("", key(invited.role())));
    }

    private static Set<Role> without(Set<Role> these, Set<Role> those) {
        var rest = EnumSet.noneOf(Role.class);
        rest.addAll(these);
        rest.removeAll(those);
        rest.remove(Role.CUSTOMER);
        return rest;
    }

    private static String key(Role role) {
        return "identity.role." + role.name().toLowerCase(Locale.ROOT);
    }
}
