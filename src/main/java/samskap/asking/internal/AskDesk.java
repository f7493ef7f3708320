package samskap.asking.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.asking.Ask;
import samskap.asking.AskId;
import samskap.asking.Asked;
import samskap.asking.Asks;
import samskap.asking.Governor;
import samskap.asking.NewAsk;
import samskap.asking.Reach;
import samskap.asking.Tally;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.notification.Hearers;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.value.lens.Wilson;

@Service
class AskDesk implements Asks {

    /** Of more people than this, those who came first are looked at. */
    private static final int LOOKED_AT = 20_000;

    private static final double LEVEL = 0.95;
    private static final Act ASKED = Act.of("audit.act.asking.asked");
    private static final Act ENDED = Act.of("audit.act.asking.ended");

    private final AskStore asks;
    private final AskedStore asked;
    private final AskedReading reading;
    private final AskForm form;
    private final Putting putting;
    private final AskMails mails;
    private final Governor governor;
    private final Hearers hearers;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    AskDesk(
            AskStore asks,
            AskedStore asked,
            AskedReading reading,
            AskForm form,
            Putting putting,
            AskMails mails,
            Governor governor,
            Hearers hearers,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.asks = asks;
        this.asked = asked;
        this.reading = reading;
        this.form = form;
        this.putting = putting;
        this.mails = mails;
        this.governor = governor;
        this.hearers = hearers;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Ask> page(Person colleague, @Nullable Cursor after, int size) {
        colleague.requireStaff();
        return asks.page(after, size);
    }

    @Override
    public Optional<Ask> find(Person colleague, AskId id) {
        colleague.requireStaff();
        return asks.find(id);
    }

    @Override
    public Reach reach(Person colleague, Collection<IdeaId> about) {
        colleague.requireStaff();
        return governor.reach(hearers.of(about, LOOKED_AT));
    }

    @Override
    public Ask ask(Person colleague, NewAsk typed) {
        colleague.requireStaff();
        var wanted = form.checked(colleague, typed);
        var already = asks.withKey(wanted.key());
        if (already.isPresent()) {
            return already.get();
        }
        var some = wanted.occasion() == null ? byLot(wanted) : List.<PersonId>of();
        try {
            return inOneGo.run(() -> ask(colleague, wanted, some));
        } catch (DuplicateKeyException twiceAtOnce) {
            return asks.withKey(wanted.key()).orElseThrow(() -> twiceAtOnce);
        }
    }

    /** Each has the same chance, whoever came first or says most. */
    private List<PersonId> byLot(NewAsk ask) {
        var eligible = new ArrayList<>(
                governor.reach(hearers.of(ask.about(), LOOKED_AT)).asked());
        Collections.shuffle(eligible, new Random(ask.key().getLeastSignificantBits()));
        return eligible.subList(0, Math.min(ask.most(), eligible.size()));
    }

    private Ask ask(Person colleague, NewAsk wanted, List<PersonId> some) {
        var turns = governor.grant(wanted.key(), some);
        if (wanted.occasion() == null && turns.isEmpty()) {
            // Whoever sent it at the same time may have been faster.
            return asks.withKey(wanted.key()).orElseThrow(() -> Refusal.of("about", "asking.refused.nobody"));
        }
        var now = clock.instant();
        var id = asks.add(colleague.id(), wanted, now);
        turns.forEach(turn -> putting.put(id, turn, null, now));
        audit.record(Entry.of(colleague, ASKED, thing(id)).changing("", wanted.question()));
        changed(id);
        return asks.find(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Slice<Asked> answers(Person colleague, AskId id, @Nullable Cursor after, int size) {
        colleague.requireStaff();
        return reading.answersTo(id, after, size);
    }

    @Override
    public List<Tally> tallies(Person colleague, AskId id) {
        colleague.requireStaff();
        var choices = asks.find(id).map(Ask::choices).orElse(List.of());
        var taps = new int[choices.size()];
        reading.taps(id).forEach(tap -> taps[tap[0]] = tap[1]);
        var all = Arrays.stream(taps).sum();
        var tallies = new ArrayList<Tally>();
        for (var n = 0; n < taps.length && all > 0; n++) {
            var interval = Wilson.of(taps[n], all, LEVEL);
            tallies.add(new Tally(choices.get(n), taps[n], interval.low(), interval.high()));
        }
        return tallies;
    }

    @Override
    public void answerBack(Person colleague, AskId id, PersonId person, UUID key, String typed) {
        colleague.requireStaff();
        var words = AskForm.words(typed, LONGEST_WORDS);
        inOneGo.run(() -> {
            var row = asked.hold(id, person).orElseThrow(Refusal::notFound);
            if (asked.find(List.of(row)).getFirst().answer() == null) {
                throw Refusal.because("asking.refused.notAnswered");
            }
            var now = clock.instant();
            asked.say(row, key, colleague.id(), true, words, now)
                    .ifPresent(said -> mails.add(row, said, person, now, now));
            changed(id);
        });
    }

    @Override
    public void end(Person colleague, AskId id) {
        colleague.requireStaff();
        var ask = asks.find(id).orElseThrow(Refusal::notFound);
        if (!ask.by().equals(colleague.id()) && !colleague.has(Role.OWNER)) {
            throw Refusal.notAllowed();
        }
        inOneGo.run(() -> {
            if (asks.end(id, clock.instant())) {
                audit.record(Entry.of(colleague, ENDED, thing(id)));
                changed(id);
            }
        });
    }

    @Override
    public int waiting(Person colleague) {
        return colleague.isStaff() ? asks.waiting(colleague.id()) : 0;
    }

    private static Thing thing(AskId id) {
        return new Thing(Thing.Kind.ASK, id.value());
    }

    private void changed(AskId id) {
        live.changed(new Change(Change.Kind.ASKS_CHANGED, id.value()));
    }
}
