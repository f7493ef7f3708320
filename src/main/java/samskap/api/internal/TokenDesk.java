package samskap.api.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import samskap.api.ApiToken;
import samskap.api.Issued;
import samskap.api.NewToken;
import samskap.api.TokenId;
import samskap.api.Tokens;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

@Component
class TokenDesk implements Tokens {

    private static final Act MADE = Act.of("audit.act.api.machineMade");
    private static final Act REVOKED = Act.of("audit.act.api.machineRevoked");
    private static final Act TAKEN_OVER = Act.of("audit.act.api.machineTakenOver");

    private final TokenStore store;
    private final TokenKeeper keeper;
    private final RequestStore requests;
    private final Standings standings;
    private final People people;
    private final TokenPost post;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Clock clock;

    TokenDesk(
            TokenStore store,
            TokenKeeper keeper,
            RequestStore requests,
            Standings standings,
            People people,
            TokenPost post,
            Audit audit,
            InOneGo inOneGo,
            Clock clock) {
        this.store = store;
        this.keeper = keeper;
        this.requests = requests;
        this.standings = standings;
        this.people = people;
        this.post = post;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Issued issue(Person owner, NewToken wanted) {
        standings.requireWelcome(owner);
        if (wanted.life() == null || wanted.life().compareTo(LONGEST_LIFE) > 0) {
            throw Refusal.of("life", "api.refused.life");
        }
        return told(inOneGo.run(() -> {
            requireFew(store.of(owner.id()));
            return issued(owner.id(), false, wanted);
        }));
    }

    @Override
    public Issued issueMachine(Person admin, NewToken wanted) {
        admin.require(Role.ADMIN);
        return told(inOneGo.run(() -> {
            requireFew(store.machines());
            var issued = issued(admin.id(), true, wanted);
            audit.record(Entry.of(admin, MADE, Thing.setting())
                    .changing("", issued.token().name()));
            return issued;
        }));
    }

    private Issued told(Issued issued) {
        post.sayActs(issued.token());
        return issued;
    }

    private static void requireFew(List<ApiToken> already) {
        if (already.size() >= MOST) {
            throw Refusal.because("api.refused.tooMany", MOST);
        }
    }

    private Issued issued(PersonId person, boolean machine, NewToken wanted) {
        var secret = TokenSecret.next();
        var token = store.add(person, machine, checked(wanted), secret, clock.instant());
        // From another tab, while they left: nobody acts under the number that stays.
        if (!people.isHere(person)) {
            throw Refusal.notAllowed();
        }
        return new Issued(token, secret);
    }

    private static NewToken checked(NewToken wanted) {
        var name = CleanText.line(wanted.name());
        if (CleanText.isBlank(name)) {
            throw Refusal.of("name", "api.refused.nameMissing");
        }
        CleanText.refuseLonger("name", name, LONGEST_NAME);
        if (wanted.scopes().isEmpty()) {
            throw Refusal.of("scopes", "api.refused.noScope");
        }
        return new NewToken(name, wanted.scopes(), wanted.life());
    }

    @Override
    public List<ApiToken> of(Person owner) {
        return store.of(owner.id());
    }

    @Override
    public List<ApiToken> machines(Person admin) {
        admin.require(Role.ADMIN);
        return store.machines();
    }

    @Override
    public void revoke(Person owner, TokenId token) {
        inOneGo.run(() -> {
            if (store.remove(owner.id(), token)) {
                requests.removeOf(token);
                forget(token);
            }
        });
    }

    @Override
    public void revokeMachine(Person admin, TokenId token) {
        admin.require(Role.ADMIN);
        inOneGo.run(() -> store.machine(token).ifPresent(there -> {
            store.removeMachine(token);
            requests.removeOf(token);
            audit.record(Entry.of(admin, REVOKED, Thing.setting()).changing(there.name(), ""));
            forget(token);
        }));
    }

    @Override
    public Optional<Issued> takeOver(Person admin, TokenId token) {
        admin.require(Role.ADMIN);
        var taken = inOneGo.run(() -> {
            var there = store.machine(token).orElseThrow(Refusal::notFound);
            return there.person().equals(admin.id()) ? Optional.<Taken>empty() : Optional.of(taken(admin, there));
        });
        taken.ifPresent(it -> post.sayTaken(it.before(), admin));
        return taken.map(it -> told(it.issued()));
    }

    private record Taken(ApiToken before, Issued issued) {}

    private Taken taken(Person admin, ApiToken before) {
        var secret = TokenSecret.next();
        var token = store.give(before, admin.id(), secret);
        audit.record(Entry.of(admin, TAKEN_OVER, Thing.setting())
                .with(Thing.person(before.person()))
                .changing("", before.name()));
        forget(before.id());
        return new Taken(before, new Issued(token, secret));
    }

    private void forget(TokenId token) {
        keeper.forgetAfterCommit(known -> known.id().equals(token));
    }
}
