package samskap.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.ReplyKeys;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;

/** Renews and ends keys for administrators, and writes down who did. */
@Component
class KeyDesk implements ReplyKeys {

    /** A button that was pressed twice. */
    private static final Duration TWICE = Duration.ofMinutes(1);

    private static final Act RENEWED = Act.of("audit.act.mail.keyRenewed");
    private static final Act ENDED = Act.of("audit.act.mail.keyEnded");

    private final KeptKeys keys;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Clock clock;

    KeyDesk(KeptKeys keys, Audit audit, InOneGo inOneGo, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public List<Key> all(Person admin) {
        admin.require(Role.ADMIN);
        return keys.all();
    }

    @Override
    public void renew(Person admin) {
        admin.require(Role.ADMIN);
        var now = clock.instant();
        inOneGo.run(() -> {
            var newest = keys.all().getFirst();
            if (newest.madeAt().plus(TWICE).isBefore(now) && keys.add(newest.number() + 1, now)) {
                record(admin, RENEWED, "", Integer.toString(newest.number() + 1));
            }
        });
        keys.forget();
    }

    @Override
    public void end(Person admin, int number) {
        admin.require(Role.ADMIN);
        inOneGo.run(() -> {
            if (keys.all().getFirst().number() == number) {
                throw Refusal.because("mail.refused.keySigns");
            }
            if (keys.remove(number)) {
                record(admin, ENDED, Integer.toString(number), "");
            }
        });
        keys.forget();
    }

    private void record(Person admin, Act act, String before, String after) {
        audit.record(Entry.of(admin, act, Thing.setting()).changing(before, after));
    }
}
