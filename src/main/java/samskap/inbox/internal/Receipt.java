package samskap.inbox.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.inbox.Intake;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Where mail arrives, whoever brings it. It is stored as it is; only then may whoever brought it forget it. What it
 * says, and what becomes of it, is found out later and as often as necessary.
 */
@Component
class Receipt implements Intake {

    private final MailStore mails;
    private final RawStore raws;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    Receipt(MailStore mails, RawStore raws, InOneGo inOneGo, Live live, Clock clock) {
        this.mails = mails;
        this.raws = raws;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Takes a mail: when this returns it is stored for good. Brought again, it is the same mail.
     *
     * @param besides is done in the same go, whether it was there already or not
     */
    void take(Delivery delivery, byte[] raw, Runnable besides) {
        store(delivery, raw, raw.length, besides);
    }

    /**
     * Takes the beginning of a mail that is too large for us, so that it is known and its writer is told.
     *
     * @param size in bytes of all of it
     */
    void takeBeginning(Delivery delivery, byte[] beginning, int size, Runnable besides) {
        store(delivery, beginning, size, besides);
    }

    /** Whether it was taken before. */
    boolean has(byte[] raw) {
        return mails.has(Fingerprint.of(raw));
    }

    private void store(Delivery delivery, byte[] raw, int size, Runnable besides) {
        var mark = Fingerprint.of(raw);
        inOneGo.run(() -> {
            var fresh = mails.add(mark, delivery, size, clock.instant());
            fresh.ifPresent(mail -> raws.add(mail, raw));
            besides.run();
            if (fresh.isPresent()) {
                live.changed(Change.inbox());
            }
        });
    }

    @Override
    public void take(byte[] raw) {
        take(new Delivery(Delivery.Source.HAND, null, List.of()), raw);
    }

    void take(Delivery delivery, byte[] raw) {
        take(delivery, raw, () -> {});
    }
}
