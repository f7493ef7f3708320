package samskap.mail.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.mail.Bounces;
import samskap.mail.Deliveries;
import samskap.mail.Ledger;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;

/** Asks those who keep the mails of each sort. */
@Component
class KeptDeliveries implements Deliveries {

    private final List<Ledger> ledgers;
    private final Bounces bounces;
    private final People people;
    private final Outpost outpost;
    private final InOneGo inOneGo;
    private final Clock clock;

    KeptDeliveries(
            List<Ledger> ledgers, Bounces bounces, People people, Outpost outpost, InOneGo inOneGo, Clock clock) {
        this.people = people;
        this.ledgers = ledgers;
        this.bounces = bounces;
        this.outpost = outpost;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public Tally tally(Person admin) {
        admin.require(Role.ADMIN);
        return ledgers.stream()
                // What somebody waited for is tried again by themselves.
                .filter(ledger -> ledger.sort() != Sort.DIRECT)
                .map(ledger -> ledger.tally(clock.instant()))
                .reduce(Tally.NOTHING, Tally::and);
    }

    @Override
    public Tally tally(Person admin, Sort sort) {
        admin.require(Role.ADMIN);
        return ledger(sort).tally(clock.instant());
    }

    /** A mail that is under way keeps its lease: nothing is sent twice. */
    @Override
    public int retry(Person admin) {
        admin.require(Role.ADMIN);
        var now = clock.instant();
        var many = inOneGo.run(
                () -> ledgers.stream().mapToInt(ledger -> ledger.retry(now)).sum());
        outpost.wake();
        return many;
    }

    @Override
    public Slice<Delivery> mails(Person admin, Sort sort, Which which, @Nullable Cursor after, int size) {
        admin.require(Role.ADMIN);
        return Slice.of(
                ledger(sort).list(which, clock.instant(), after, size + 1),
                size,
                last -> Cursor.of(last.at(), ledger(sort).place(last)));
    }

    @Override
    public void resend(Person admin, Sort sort, Delivery mail) {
        admin.require(Role.ADMIN);
        whose(mail).ifPresent(person -> bounces.tryAgain(admin, person));
        inOneGo.run(() -> ledger(sort).retry(mail.key(), clock.instant()));
        outpost.wake();
    }

    private Optional<PersonId> whose(Delivery mail) {
        return mail.address() == null
                ? Optional.ofNullable(mail.to())
                : people.withAddress(mail.address()).map(Person::id);
    }

    private Ledger ledger(Sort sort) {
        return ledgers.stream()
                .filter(ledger -> ledger.sort() == sort)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
