package samskap.moments.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import samskap.identity.Person;
import samskap.moderation.Standings;
import samskap.moments.AnswersRead;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.moments.OwnMoments;
import samskap.moments.Telling;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class TellersMoments implements OwnMoments {

    private final MomentReading moments;
    private final MomentStore store;
    private final SaidStore said;
    private final Standings standings;
    private final Flood flood;
    private final Additions additions;
    private final ApplicationEventPublisher events;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    TellersMoments(
            MomentReading moments,
            MomentStore store,
            SaidStore said,
            Standings standings,
            Flood flood,
            Additions additions,
            ApplicationEventPublisher events,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.moments = moments;
        this.store = store;
        this.said = said;
        this.standings = standings;
        this.flood = flood;
        this.additions = additions;
        this.events = events;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Moment> page(Person teller, @Nullable Cursor after, int size) {
        return moments.of(teller.id(), after, size);
    }

    @Override
    public Map<MomentId, Moment> find(Person teller, Collection<MomentId> ids) {
        return moments.find(ids.stream().map(MomentId::value).toList()).stream()
                .filter(moment -> teller.id().equals(moment.teller()))
                .collect(Collectors.toMap(Moment::id, Function.identity()));
    }

    @Override
    public Map<Long, Moment> answered(Person teller, Collection<Long> words) {
        var of = said.momentsOf(words);
        var found = find(teller, of.values().stream().map(MomentId::new).toList());
        return of.entrySet().stream()
                .filter(each -> found.containsKey(new MomentId(each.getValue())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> Objects.requireNonNull(found.get(new MomentId(each.getValue())))));
    }

    @Override
    public boolean any(Person teller) {
        return moments.any(teller.id());
    }

    @Override
    public long unread(Person teller) {
        return moments.unread(teller.id());
    }

    @Override
    public void read(Person teller, Collection<Moment> shown) {
        var fresh = shown.stream().filter(Moment::unread).toList();
        if (!fresh.isEmpty()) {
            inOneGo.run(() -> {
                fresh.forEach(moment -> read(teller, moment));
                live.changed(new Change(Change.Kind.MOMENT_ANSWERED, 0));
            });
        }
    }

    private void read(Person teller, Moment moment) {
        if (store.read(teller.id(), moment.id(), moment.lastAnswer(), clock.instant())) {
            events.publishEvent(new AnswersRead(teller.id(), moment.id(), moment.lastAnswer()));
        }
    }

    @Override
    public void reply(Person teller, MomentId id, UUID key, String typed) {
        standings.requireWelcome(teller);
        var words = MomentWords.needed("words", typed, Telling.LONGEST);
        var moment = Optional.ofNullable(find(teller, List.of(id)).get(id)).orElseThrow(Refusal::notFound);
        inOneGo.run(() -> {
            store.lock(id);
            if (said.say(id, key, teller.id(), false, words, clock.instant()).isPresent()) {
                flood.replying(teller);
                additions.look(id, moment.place().id(), teller, words);
                live.changed(new Change(Change.Kind.MOMENT_ANSWERED, id.value()));
            }
        });
    }
}
