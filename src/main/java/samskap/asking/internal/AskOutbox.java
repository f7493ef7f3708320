package samskap.asking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.asking.Asked;
import samskap.asking.Willingness;
import samskap.asking.internal.AskMails.Parcel;
import samskap.mail.Mail;
import samskap.mail.Outbox;
import samskap.mail.Tray;

/**
 * What of {@code asking_mail} waits to leave. That somebody may be asked was decided when they were: it is looked at
 * once more, for they may have begun to wait for us since, answered on the page, or said no.
 */
@Component
class AskOutbox implements Outbox<Parcel> {

    /** What could not leave for longer than the slowest digest waits stands on the page, and is news to nobody. */
    private static final Duration STALE = Duration.ofDays(8);

    private final Tray tray;
    private final AskMails mails;
    private final AskedStore asked;
    private final TurnStore turns;
    private final CircumstancesReader circumstances;
    private final AskMail letter;
    private final Clock clock;

    AskOutbox(
            Tray.Trays trays,
            AskMails mails,
            AskedStore asked,
            TurnStore turns,
            CircumstancesReader circumstances,
            AskMail letter,
            Clock clock) {
        tray = trays.of(AskMails.TABLE, "id");
        this.mails = mails;
        this.asked = asked;
        this.turns = turns;
        this.circumstances = circumstances;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    public Optional<List<Parcel>> take(Instant now, Duration lease, int most) {
        return tray.take(now, lease, most).map(ids -> awake(mails.find(ids), now));
    }

    /** A night may have begun since: that is no try. */
    private List<Parcel> awake(List<Parcel> taken, Instant now) {
        var how = circumstances.of(taken.stream().map(Parcel::to).toList());
        var awake = new ArrayList<Parcel>();
        for (var parcel : taken) {
            var until = Objects.requireNonNull(how.get(parcel.to())).reachedAt(now);
            if (until.isAfter(now)) {
                release(parcel, until);
            } else {
                awake.add(parcel);
            }
        }
        return awake;
    }

    @Override
    public Function<Parcel, Optional<Mail>> writer(List<Parcel> taken) {
        return parcel -> {
            var put = asked.of(parcel.ask(), parcel.to());
            return put.filter(each -> isWanted(parcel, each)).flatMap(each -> letter.write(parcel, each));
        };
    }

    private boolean isWanted(Parcel parcel, Asked put) {
        var how = Objects.requireNonNull(circumstances.of(Set.of(parcel.to())).get(parcel.to()));
        if (parcel.madeAt().plus(STALE).isBefore(clock.instant())) {
            return false;
        }
        if (!parcel.asks()) {
            return how.person() != null && how.admitted();
        }
        return put.answer() == null
                && put.ask().endedAt() == null
                && how.against().isEmpty()
                && turns.of(parcel.to()).willingness() != Willingness.NEVER;
    }

    @Override
    public void settle(Parcel parcel, Outcome outcome, @Nullable String words, Instant now) {
        tray.settle(parcel.id(), outcome, words, now);
    }

    @Override
    public void postpone(Parcel parcel, @Nullable String words, Instant until) {
        tray.postpone(parcel.id(), words, until);
    }

    @Override
    public void release(Parcel parcel, Instant until) {
        tray.release(parcel.id(), until);
    }
}
