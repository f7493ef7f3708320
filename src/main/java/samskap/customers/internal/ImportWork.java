package samskap.customers.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
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

    /** An open page is told of so many pieces at once. */
    private static final int TOLD_EACH = 5;

    private final ImportStore store;
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
            ListKnowledge knowledge,
            ListTaking taking,
            People people,
            InOneGo inOneGo,
            Live live,
            Clock clock,
            ObjectProvider<Scheduler> scheduler) {
        this.store = store;
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
        var rows = store.after(list.id(), store.lastLine(list.id()), PIECE);
        if (rows.isEmpty()) {
            end(list);
            return;
        }
        if (list.state() == State.CHECKING) {
            look(list, knowledge.of(admin, rows).judged());
        } else {
            var chunk = knowledge.hold(admin, rows);
            var judged = chunk.judged();
            taking.take(admin, chunk, judged);
            wrongOnes(list, judged);
        }
        store.goOn(list.id(), rows.getLast().line(), rows.size());
        if (list.done() / PIECE % TOLD_EACH == 0) {
            changed();
        }
    }

    private void changed() {
        live.changed(new Change(Change.Kind.CUSTOMERS_LISTED, 0));
    }

    private void end(ImportProgress list) {
        if (list.state() == State.CHECKING) {
            store.become(list.id(), State.CHECKED);
        } else {
            store.done(list.id());
            store.clear(list.id());
            live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, 0));
        }
        changed();
    }

    private void look(ImportProgress list, List<Judged> judged) {
        for (var verdict : new Verdict[] {Verdict.NEW, Verdict.CHANGED, Verdict.SAME}) {
            store.judge(
                    list.id(),
                    verdict,
                    judged.stream()
                            .filter(each -> each.verdict() == verdict)
                            .map(each -> each.row().line())
                            .toList());
        }
        wrongOnes(list, judged);
    }

    private void wrongOnes(ImportProgress list, List<Judged> judged) {
        judged.forEach(each -> {
            var problem = each.problem();
            if (problem != null) {
                store.wrong(list.id(), each.row().line(), problem);
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
