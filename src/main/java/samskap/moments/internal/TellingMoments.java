package samskap.moments.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.identity.Person;
import samskap.moderation.Cause;
import samskap.moderation.Gate;
import samskap.moderation.Standings;
import samskap.moments.MomentId;
import samskap.moments.MomentShown;
import samskap.moments.NewMoment;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Question;
import samskap.moments.Sender;
import samskap.moments.Telling;
import samskap.pictures.Chosen;
import samskap.pictures.Pictures;
import samskap.pictures.Selection;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class TellingMoments implements Telling {

    /** A phone may have been without a connection for long; a clock that is further off is wrong. */
    private static final Duration LONGEST_ON_THE_WAY = Duration.ofDays(30);

    /** Whoever has the key on their device may add to it for so long. */
    private static final Duration MAY_ADD = Duration.ofDays(30);

    /** With one key there are two at most: what came first, and something else beside it. */
    private static final int TRIES = 3;

    private final MomentStore store;
    private final ThemeStore themes;
    private final Places places;
    private final Flood flood;
    private final Gate gate;
    private final Additions additions;
    private final Standings standings;
    private final Pictures pictures;
    private final ApplicationEventPublisher events;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    TellingMoments(
            MomentStore store,
            ThemeStore themes,
            Places places,
            Flood flood,
            Gate gate,
            Additions additions,
            Standings standings,
            Pictures pictures,
            ApplicationEventPublisher events,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.themes = themes;
        this.places = places;
        this.flood = flood;
        this.gate = gate;
        this.additions = additions;
        this.standings = standings;
        this.pictures = pictures;
        this.events = events;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Told tell(Sender sender, String place, NewMoment typed) {
        var moment = MomentWords.cleaned(typed);
        var at = places.withCode(place).orElseThrow(Refusal::notFound);
        for (var left = TRIES - 1; ; left--) {
            try {
                return tell(sender, at, moment);
            } catch (DuplicateKeyException atOnce) {
                // Another copy was a little sooner: it is known by now.
                if (left == 0) {
                    throw atOnce;
                }
            }
        }
    }

    /** Looks at what has the key once: whatever comes with it meanwhile is met by the database. */
    private Told tell(Sender sender, Place at, NewMoment moment) {
        var sent = Fingerprint.of(moment);
        var first = store.find(moment.key());
        if (first.isPresent() && first.get().isOf(sent, moment.key())) {
            return told(moment.key(), first.get());
        }
        var key = first.isEmpty() ? moment.key() : sent.keyBeside(moment.key());
        var beside = first.flatMap(other -> told(key));
        if (beside.isPresent()) {
            return beside.get();
        }
        if (!at.open()) {
            throw Refusal.because("moments.refused.closed");
        }
        var anew = new NewMoment(key, moment.well(), moment.words(), moment.name(), moment.happenedAt());
        var cause = cause(sender, at, moment);
        inOneGo.run(() -> add(sender, at, anew, cause));
        return new Told(key, at, moment.well(), EnumSet.noneOf(Question.class));
    }

    private @Nullable Cause cause(Sender sender, Place place, NewMoment moment) {
        var person = sender.person();
        if (flood.isRising(sender, place)) {
            return Cause.BURST;
        }
        if (person != null && standings.of(person.id()).isBlocked()) {
            return Cause.COLLEAGUE;
        }
        return gate.holds(person, moment.words() + "\n" + moment.name()).orElse(null);
    }

    private void add(Sender sender, Place place, NewMoment moment, @Nullable Cause cause) {
        var now = clock.instant();
        var person = sender.person();
        var source = new MomentStore.Source(person == null ? null : person.id(), null, sender.device());
        var id = store.add(place.id(), moment, source, cause, happened(moment.happenedAt(), now), now);
        changed(id);
        if (cause == null) {
            events.publishEvent(new MomentShown(id, place.id(), null));
        } else {
            live.changed(Change.moderation());
        }
    }

    /** A device's clock may be wrong; nothing happened later than it was told. */
    static Instant happened(@Nullable Instant said, Instant now) {
        return said == null || said.isAfter(now) || said.isBefore(now.minus(LONGEST_ON_THE_WAY)) ? now : said;
    }

    @Override
    public Told answer(UUID key, Question question, String typed) {
        var words = MomentWords.lines("words", typed);
        var row = own(key);
        if (!words.isEmpty()) {
            flood.adding(key);
            inOneGo.run(() -> {
                // Sent again, it was looked at before.
                if (store.answer(row.id(), question, words)) {
                    themes.gatherAnew(row.id().value());
                    additions.look(row.id(), row.place(), null, words);
                    changed(row.id());
                }
            });
        }
        return told(key).orElseThrow(Refusal::notFound);
    }

    @Override
    public Told show(UUID key, @Nullable Person by, String picture) {
        var row = own(key);
        flood.adding(key);
        inOneGo.run(() -> {
            pictures.show(by, row.id().pictured(), new Selection(key, List.of(new Chosen(picture, null, true))));
            changed(row.id());
        });
        return told(key).orElseThrow(Refusal::notFound);
    }

    private MomentStore.Row own(UUID key) {
        return store.find(key)
                .filter(row -> !row.isWithdrawn(key))
                .filter(row -> row.toldAt().plus(MAY_ADD).isAfter(clock.instant()))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public Optional<Told> told(UUID key) {
        return store.find(key).map(row -> told(key, row));
    }

    private Told told(UUID key, MomentStore.Row row) {
        return new Told(key, places.find(row.place()).orElseThrow(Refusal::notFound), row.well(), row.answered());
    }

    private void changed(MomentId id) {
        live.changed(new Change(Change.Kind.MOMENTS_CHANGED, id.value()));
    }
}
