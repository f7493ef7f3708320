package samskap.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Tally;
import samskap.mail.Deliveries.Which;
import samskap.mail.Tray.Standing;
import samskap.shared.Cursor;

/** What is known of mails that are in a {@link Tray}. */
public abstract class TrayLedger implements Ledger {

    private final Sort sort;
    private final Tray tray;

    protected TrayLedger(Sort sort, Tray tray) {
        this.sort = sort;
        this.tray = tray;
    }

    /**
     * To whom a mail is and what about; the fields are {@link Delivery}'s.
     *
     * @param key its row's
     */
    public record About(
            long key,
            @Nullable PersonId to,
            @Nullable EmailAddress address,
            @Nullable Long idea,
            String what) {

        private Delivery at(Standing standing) {
            return new Delivery(
                    Long.toString(key),
                    to,
                    address,
                    idea,
                    what,
                    standing.tries(),
                    standing.at(),
                    standing.words(),
                    standing.unreachable());
        }
    }

    /** @param keys of rows, at least one */
    protected abstract List<About> about(Collection<Long> keys);

    @Override
    public Sort sort() {
        return sort;
    }

    @Override
    public Tally tally(Instant now) {
        return tray.tally(now);
    }

    @Override
    public List<Delivery> list(Which which, Instant now, @Nullable Cursor after, int most) {
        var standings = tray.list(which, now, after, most);
        if (standings.isEmpty()) {
            return List.of();
        }
        var about = about(standings.stream().map(Standing::key).toList()).stream()
                .collect(Collectors.toMap(About::key, each -> each));
        return standings.stream()
                .flatMap(standing ->
                        Optional.ofNullable(about.get(standing.key())).map(each -> each.at(standing)).stream())
                .toList();
    }

    @Override
    public long place(Delivery mail) {
        return Long.parseLong(mail.key());
    }

    /** Whether what was given up may be sent again; not where it is of no use by then. */
    protected boolean staysOfUse() {
        return true;
    }

    @Override
    public int retry(Instant now) {
        return staysOfUse() ? tray.retry(now) : 0;
    }

    @Override
    public void retry(String key, Instant now) {
        if (staysOfUse()) {
            tray.retry(Long.parseLong(key), now);
        }
    }
}
