package samskap.customers.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.customers.ImportProgress;
import samskap.customers.ImportProgress.State;
import samskap.customers.ImportProgress.Verdict;
import samskap.customers.internal.ListChunk.Judged;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Round;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Looks at lists and takes them in, some rows at a time. Each piece is one transaction, with how far it came: whoever
 * goes on, on whichever node, goes on behind it.
 */
@Component
class ImportWork {

    static final int PIECE = 2_000;

    /** Rows that are asked of together: a longer list of parameters is a statement that the driver can't keep. */
    private static final int PART = 500;

    private static final List<Verdict> TAKEN = List.of(Verdict.NEW, Verdict.CHANGED, Verdict.SAME);

    /** An open page is told of so many pieces at once. */
    private static final int TOLD_EACH = 5;

    private final ImportStore store;
    private final ImportRows kept;
    private final ListKnowledge knowledge;
    private final ListTaking taking;
    private final People people;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;
    private final ObjectProvider<Scheduler> scheduler;
    private final Round round = new Round("customers-importing");

    ImportWork(
            ImportStore store,
            ImportRows kept,
            ListKnowledge knowledge,
            ListTaking taking,
            People people,
            InOneGo inOneGo,
            Live live,
            Clock clock,
            ObjectProvider<Scheduler> scheduler) {
        this.store = store;
        this.kept = kept;
        this.knowledge = knowledge;
        this.taking = taking;
        this.people = people;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Where this node runs no errands, another one looks within seconds. */
    void wake() {
        scheduler.ifAvailable(round::wake);
    }

    /** @param wanted whether it may go on */
    void workAll(BooleanSupplier wanted) {
        while (wanted.getAsBoolean() && inOneGo.run(() -> step())) {
            // On to the next one.
        }
    }

    /** Whether there may be more to do. */
    private boolean step() {
        var list = store.holdAtWork().orElse(null);
        if (list == null) {
            return false;
        }
        // What an administrator began goes on for nobody who is one no more.
        var admin = people.find(list.by()).filter(person -> person.has(Role.ADMIN));
        if (admin.isEmpty()) {
            store.remove(list.id());
            changed();
        } else {
            piece(admin.get(), list);
        }
        return true;
    }

    private void piece(Person admin, ImportProgress list) {
        var rows = kept.after(list.id(), store.lastLine(list.id()), PIECE);
        if (rows.isEmpty()) {
            end(list);
            return;
        }
        var found = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var from = 0; from < rows.size(); from += PART) {
            part(admin, list, rows.subList(from, Math.min(from + PART, rows.size())))
                    .forEach(each -> found.merge(each.verdict(), 1, Integer::sum));
        }
        store.goOn(list.id(), rows.getLast().line(), found);
        if (list.done() / PIECE % TOLD_EACH == 0) {
            changed();
        }
    }

    private List<Judged> part(Person admin, ImportProgress list, List<ListedRow> rows) {
        var before = rows.getFirst().line() - 1;
        var last = rows.getLast().line();
        if (list.state() == State.CHECKING) {
            var judged = knowledge.of(admin, rows).judged();
            look(list, judged, before, last);
            return judged;
        }
        var chunk = knowledge.hold(admin, rows);
        var judged = chunk.judged();
        taking.take(admin, chunk, judged);
        wrongOnes(list, judged);
        kept.remove(list.id(), before, last);
        return judged;
    }

    private void changed() {
        live.changed(new Change(Change.Kind.CUSTOMERS_LISTED, 0));
    }

    private void end(ImportProgress list) {
        if (list.state() == State.CHECKING) {
            store.checked(list.id());
        } else {
            store.done(list.id());
            kept.clear(list.id());
            live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, 0));
        }
        changed();
    }

    /** What most are is said of them all at once, when what the others are has been said. */
    private void look(ImportProgress list, List<Judged> judged, int before, int last) {
        wrongOnes(list, judged);
        var most = Collections.max(
                TAKEN, Comparator.comparingInt(verdict -> lines(judged, verdict).size()));
        TAKEN.stream()
                .filter(verdict -> verdict != most)
                .forEach(verdict -> kept.judge(list.id(), verdict, lines(judged, verdict)));
        kept.judgeOthers(list.id(), most, before, last);
    }

    private static List<Integer> lines(List<Judged> judged, Verdict verdict) {
        return judged.stream()
                .filter(each -> each.verdict() == verdict)
                .map(each -> each.row().line())
                .toList();
    }

    private void wrongOnes(ImportProgress list, List<Judged> judged) {
        judged.forEach(each -> {
            var problem = each.problem();
            if (problem != null) {
                kept.wrong(list.id(), each.row().line(), problem);
            }
        });
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT18M")
    void forgetOld() {
        store.begunBefore(clock.instant().minus(ImportProgress.KEPT))
                .forEach(id -> inOneGo.run(() -> store.remove(id)));
    }

    /** When it runs is kept in the database, so that one node does it at a time and another goes on when that dies. */
    @Configuration(proxyBeanMethods = false)
    static class Errand {

        @Bean
        @ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
        Task<Void> customersImportingTask(ImportWork work) {
            return work.round.task(work::workAll);
        }
    }
}
