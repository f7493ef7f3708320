package samskap.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import samskap.identity.EmailAddress;
import samskap.identity.InvitationPost;
import samskap.identity.Invitations;
import samskap.identity.NewPerson;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.PersonInvited;
import samskap.identity.PersonJoined;
import samskap.identity.Role;
import samskap.identity.RolesChanged;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;

@Service
class Inviting implements Invitations {

    /** A page on which the button was pressed twice. */
    private static final Duration TWICE = Duration.ofSeconds(30);

    private static final Limit A_DAY = new Limit("invitations", 200, Duration.ofDays(1));

    private final InvitationStore store;
    private final JdbcPeople people;
    private final JdbcDirectory directory;
    private final RoleStore roles;
    private final GivenNames names;
    private final InvitationPost post;
    private final InOneGo inOneGo;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inviting(
            InvitationStore store,
            JdbcPeople people,
            JdbcDirectory directory,
            RoleStore roles,
            GivenNames names,
            InvitationPost post,
            InOneGo inOneGo,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.directory = directory;
        this.roles = roles;
        this.names = names;
        this.post = post;
        this.inOneGo = inOneGo;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Invitation> open(Person admin) {
        admin.require(Role.ADMIN);
        return store.all();
    }

    @Override
    public Invitation invite(Person admin, String typedAddress, Role role, Language language) {
        admin.require(Role.ADMIN);
        var address = EmailAddress.of(typedAddress);
        if (people.withAddress(address).filter(person -> person.has(role)).isPresent()) {
            throw Refusal.of("email", "identity.refused.hasRole");
        }
        var out = store.to(address).filter(one -> isTheSame(one, role, language));
        if (out.isPresent()) {
            return out.get();
        }
        limits.take(A_DAY, Long.toString(admin.id().value()));
        var secret = LinkSecret.next();
        var invitation = inOneGo.run(() -> {
            store.add(address, role, language, admin.id(), LinkSecret.hash(secret));
            var added = store.to(address).orElseThrow(Refusal::notFound);
            tell(added, admin, PersonInvited.Act.INVITED);
            return added;
        });
        try {
            post.send(invitation, admin, PATH + secret);
        } catch (RuntimeException notSent) {
            // One that did not leave would keep the next from leaving.
            withdraw(admin, invitation.id());
            throw notSent;
        }
        return invitation;
    }

    private boolean isTheSame(Invitation one, Role role, Language language) {
        return one.role() == role
                && one.language() == language
                && one.sentAt().plus(TWICE).isAfter(clock.instant());
    }

    @Override
    public Invitation sendAgain(Person admin, long id) {
        admin.require(Role.ADMIN);
        var before = store.find(id).orElseThrow(Refusal::notFound);
        if (before.sentAt().plus(TWICE).isAfter(clock.instant())) {
            return before;
        }
        limits.take(A_DAY, Long.toString(admin.id().value()));
        var secret = LinkSecret.next();
        var hash = LinkSecret.hash(secret);
        var old = store.hashOf(id).orElseThrow(Refusal::notFound);
        if (!store.renew(id, admin.id(), hash)) {
            throw Refusal.notFound();
        }
        var renewed = store.find(id).orElseThrow(Refusal::notFound);
        try {
            post.send(renewed, admin, PATH + secret);
        } catch (RuntimeException notSent) {
            // Nobody has the new link: the old one stays good.
            store.restore(before, old, hash);
            throw notSent;
        }
        inOneGo.run(() -> tell(before, admin, PersonInvited.Act.SENT_AGAIN));
        return renewed;
    }

    @Override
    public void withdraw(Person admin, long id) {
        admin.require(Role.ADMIN);
        store.find(id)
                .ifPresent(gone -> inOneGo.run(() -> {
                    if (store.remove(id)) {
                        tell(gone, admin, PersonInvited.Act.WITHDRAWN);
                    }
                }));
    }

    private void tell(Invitation invitation, Person admin, PersonInvited.Act act) {
        events.publishEvent(new PersonInvited(invitation.id(), invitation.role(), admin.id(), act));
    }

    @Override
    public Optional<Invitation> find(String secret) {
        return store.good(LinkSecret.hash(secret)).filter(this::mayStillInvite);
    }

    /** An invitation to work here holds as long as whoever gave it may give it. */
    private boolean mayStillInvite(Invitation invitation) {
        return invitation.role() == Role.CUSTOMER
                || people.find(invitation.by()).filter(by -> by.has(Role.ADMIN)).isPresent();
    }

    /** The same, and it stays so until the running transaction ends. */
    private boolean holds(Invitation invitation) {
        return invitation.role() == Role.CUSTOMER || roles.hold(invitation.by()).contains(Role.ADMIN);
    }

    @Override
    public boolean isKnown(Invitation invitation) {
        return whoHasCome(invitation).isPresent();
    }

    @Override
    public Person accept(String secret, @Nullable String typedName) {
        var invitation = find(secret).orElseThrow(Inviting::isVoid);
        var known = whoHasCome(invitation);
        var name = known.map(Person::name).orElseGet(() -> nameFrom(invitation, typedName == null ? "" : typedName));
        var person = inOneGo.run(() -> {
            if (!store.spend(LinkSecret.hash(secret)) || !holds(invitation)) {
                throw isVoid();
            }
            return known.map(one -> promote(one, invitation)).orElseGet(() -> add(invitation, name));
        });
        return directory.shown(person.id());
    }

    /** Whom a colleague only introduced is somebody new, who says what they are called. */
    private Optional<Person> whoHasCome(Invitation invitation) {
        return people.withAddress(invitation.address()).filter(person -> !person.isIntroduced());
    }

    private String nameFrom(Invitation invitation, String typed) {
        return invitation.role() == Role.CUSTOMER ? names.checked(typed) : GivenNames.vouchedFor(typed);
    }

    private static Refusal isVoid() {
        return Refusal.because("identity.refused.invitationVoid");
    }

    private Person add(Invitation invitation, String name) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var introduced = people.withAddress(invitation.address());
        if (introduced.isPresent()) {
            var person = people.comeIn(introduced.get().id(), name, invitation.language(), today);
            events.publishEvent(new PersonJoined(person.id()));
            return promote(person, invitation);
        }
        var person = people.add(new NewPerson(
                invitation.address(),
                name,
                invitation.language(),
                Role.together(Set.of(invitation.role())),
                null,
                today));
        events.publishEvent(new PersonJoined(person.id()));
        tellRoles(person.id(), invitation, Set.of(Role.CUSTOMER), person.roles());
        return person;
    }

    private Person promote(Person known, Invitation invitation) {
        var before = roles.hold(known.id());
        var more = EnumSet.copyOf(before);
        more.add(invitation.role());
        var after = Role.together(more);
        roles.set(known.id(), after);
        tellRoles(known.id(), invitation, before, after);
        return known;
    }

    private void tellRoles(PersonId who, Invitation invitation, Set<Role> before, Set<Role> after) {
        if (!before.equals(after)) {
            events.publishEvent(new RolesChanged(who, invitation.by(), before, after));
        }
    }
}
