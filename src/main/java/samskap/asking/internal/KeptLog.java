package samskap.asking.internal;

import java.util.Collections;
import org.springframework.stereotype.Service;
import samskap.asking.AskLog;
import samskap.asking.Crowd;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Settings;

@Service
class KeptLog implements AskLog {

    private static final int AT_ONCE = 5_000;
    private static final int LARGEST = 1_000_000;
    private static final Act BUDGET = Act.of("audit.act.asking.budget");

    private final LogStore log;
    private final Budgets budgets;
    private final Settings settings;
    private final Audit audit;
    private final InOneGo inOneGo;

    KeptLog(LogStore log, Budgets budgets, Settings settings, Audit audit, InOneGo inOneGo) {
        this.log = log;
        this.budgets = budgets;
        this.settings = settings;
        this.audit = audit;
        this.inOneGo = inOneGo;
    }

    @Override
    public Proof prove(Person admin) {
        admin.require(Role.ADMIN);
        // All of it as it was at one moment: what is asked meanwhile is in the log and in its budget, or in neither.
        return inOneGo.run(() -> replayed().proof());
    }

    private Replay replayed() {
        var replay = new Replay();
        var last = 0L;
        for (var rows = log.after(last, AT_ONCE); !rows.isEmpty(); rows = log.after(last, AT_ONCE)) {
            rows.forEach(replay::take);
            last = rows.getLast().id();
        }
        budgets.spent().forEach(replay::take);
        return replay;
    }

    @Override
    public int budget(Person admin, Crowd crowd) {
        admin.require(Role.ADMIN);
        return budgets.perMonth(crowd);
    }

    @Override
    public void setBudget(Person admin, Crowd crowd, int budget) {
        admin.require(Role.ADMIN);
        if (budget < 0 || budget > LARGEST) {
            throw Refusal.of(crowd.code(), "asking.refused.budget");
        }
        inOneGo.run(() -> {
            var setting = Budgets.setting(crowd);
            var before = settings.hold(setting).orElse(Integer.toString(crowd.usual()));
            var after = Integer.toString(budget);
            if (!before.equals(after)) {
                settings.put(Collections.singletonMap(setting, after));
                audit.record(
                        Entry.of(admin, BUDGET, Thing.setting()).changing(told(crowd, before), told(crowd, after)));
            }
        });
    }

    private static String told(Crowd crowd, String budget) {
        return crowd.code() + " " + budget;
    }
}
