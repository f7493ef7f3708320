package samskap.moments.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.Moment;
import samskap.moments.MomentAnswered;
import samskap.moments.MomentDesk;
import samskap.moments.MomentHidden;
import samskap.moments.MomentId;
import samskap.moments.MomentQuery;
import samskap.moments.MomentShown;
import samskap.moments.NewMoment;
import samskap.moments.PlaceId;
import samskap.moments.Places;
import samskap.moments.Telling;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class StaffMoments implements MomentDesk {

    private static final Act LET_IN = Act.of("audit.act.moments.letIn");
    private static final Act SET_ASIDE = Act.of("audit.act.moments.setAside");

    private final MomentReading moments;
    private final MomentStore store;
    private final SaidStore said;
    private final MomentIdeas asIdeas;
    private final Places places;
    private final LikeIdeas like;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    StaffMoments(
            MomentReading moments,
            MomentStore store,
            SaidStore said,
            MomentIdeas asIdeas,
            Places places,
            LikeIdeas like,
            Audit audit,
            ApplicationEventPublisher events,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.moments = moments;
        this.store = store;
        this.said = said;
        this.asIdeas = asIdeas;
        this.places = places;
        this.like = like;
        this.audit = audit;
        this.events = events;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Moment> page(Person colleague, MomentQuery query, @Nullable Cursor after, int size) {
        colleague.requireStaff();
        return moments.page(query, after, size);
    }

    @Override
    public Optional<Moment> find(Person colleague, MomentId id) {
        colleague.requireStaff();
        return moments.find(List.of(id.value())).stream().findFirst();
    }

    @Override
    public List<Moment> toldBy(Person colleague, PersonId teller, int most) {
        colleague.requireStaff();
        return moments.shownBy(teller, most);
    }

    @Override
    public List<Moment> namedSince(Person colleague, Instant since, int most) {
        colleague.requireStaff();
        return moments.namedSince(since, most);
    }

    @Override
    public List<Moment> waitingLongest(Person colleague, int most) {
        colleague.requireStaff();
        return moments.waitingLongest(most);
    }

    @Override
    public long held(Person colleague) {
        colleague.requireStaff();
        return moments.count(Moment.State.HELD);
    }

    @Override
    public Moment note(Person colleague, PlaceId place, NewMoment typed, boolean consent) {
        colleague.requireStaff();
        var moment = MomentWords.cleaned(typed);
        if (moment.words().isEmpty()) {
            throw Refusal.of("words", "moments.refused.nothingSaid");
        }
        if (!consent) {
            throw Refusal.of("consent", "moments.refused.noConsent");
        }
        var at = places.find(place).orElseThrow(() -> Refusal.of("place", "moments.refused.placeMissing"));
        var id = store.find(moment.key()).map(MomentStore.Row::id).orElseGet(() -> note(colleague, at.id(), moment));
        return require(id);
    }

    private MomentId note(Person colleague, PlaceId place, NewMoment moment) {
        var now = clock.instant();
        try {
            return inOneGo.run(() -> {
                var happened = TellingMoments.happened(moment.happenedAt(), now);
                var source = new MomentStore.Source(null, colleague.id(), "");
                var id = store.add(place, moment, source, null, happened, now);
                changed(id);
                events.publishEvent(new MomentShown(id, place, colleague.id()));
                return id;
            });
        } catch (DuplicateKeyException twiceAtOnce) {
            return store.find(moment.key()).orElseThrow(() -> twiceAtOnce).id();
        }
    }

    @Override
    public void letIn(Person colleague, MomentId id) {
        colleague.requireStaff();
        move(colleague, id, Moment.State.SHOWN, LET_IN);
    }

    @Override
    public void setAside(Person colleague, MomentId id) {
        colleague.requireStaff();
        move(colleague, id, Moment.State.ASIDE, SET_ASIDE);
    }

    private void move(Person colleague, MomentId id, Moment.State to, Act act) {
        inOneGo.run(() -> {
            var moment = require(id);
            if (store.move(id, to)) {
                audit.record(Entry.of(colleague, act, new Thing(Thing.Kind.MOMENT, id.value())));
                changed(id);
                live.changed(Change.moderation());
                var place = moment.place().id();
                if (to == Moment.State.SHOWN) {
                    events.publishEvent(new MomentShown(id, place, moment.notedBy()));
                } else if (moment.state() == Moment.State.SHOWN) {
                    events.publishEvent(new MomentHidden(id, place));
                }
            }
        });
    }

    @Override
    public void makeRight(Person colleague, MomentId id, UUID key, String typed, @Nullable BigDecimal cost) {
        colleague.requireStaff();
        var what = MomentWords.needed("what", typed, LONGEST_DEED);
        if (cost != null && !isMoney(cost)) {
            throw Refusal.of("cost", "moments.refused.cost");
        }
        var moment = require(id);
        inOneGo.run(() -> {
            store.lock(id);
            if (said.right(moment.id(), key, colleague.id(), what, cost, clock.instant())) {
                changed(id);
            }
        });
    }

    /** Up to eight digits, and two after the point: nothing is rounded away. */
    private static boolean isMoney(BigDecimal cost) {
        return cost.signum() >= 0
                && cost.precision() - cost.scale() <= 8
                && cost.stripTrailingZeros().scale() <= 2;
    }

    @Override
    public void answer(Person colleague, MomentId id, UUID key, String typed) {
        colleague.requireStaff();
        var words = MomentWords.needed("words", typed, Telling.LONGEST);
        var teller = require(id).teller();
        if (teller == null) {
            throw Refusal.because("moments.refused.nobodyToAnswer");
        }
        inOneGo.run(() -> {
            store.lock(id);
            var now = clock.instant();
            said.say(id, key, colleague.id(), true, words, now).ifPresent(number -> {
                events.publishEvent(new MomentAnswered(id, number, colleague.id(), teller, now));
                live.changed(new Change(Change.Kind.MOMENT_ANSWERED, id.value()));
            });
        });
    }

    @Override
    public List<Idea> alike(Person colleague, MomentId id, int most) {
        colleague.requireStaff();
        return like.to(require(id).story(), most);
    }

    @Override
    public Idea become(Person colleague, MomentId id, UUID key, String text, boolean asTeller) {
        colleague.requireStaff();
        return asIdeas.become(colleague, require(id), key, text, asTeller);
    }

    @Override
    public void join(Person colleague, MomentId id, IdeaId idea) {
        colleague.requireStaff();
        asIdeas.join(colleague, require(id), idea);
    }

    private Moment require(MomentId id) {
        return moments.find(List.of(id.value())).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    private void changed(MomentId id) {
        live.changed(new Change(Change.Kind.MOMENTS_CHANGED, id.value()));
    }
}
