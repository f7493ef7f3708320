package samskap.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One piece of work that runs again and again, on one node at a time: every few seconds, in case an earlier run left
 * something, and as soon as it is woken.
 */
public final class Round {

    public static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final String ONLY = "only";

    private final String name;
    private final AtomicBoolean woken = new AtomicBoolean();

    /** @param name whose first part is the module that it belongs to */
    public Round(String name) {
        this.name = name;
    }

    /**
     * @param work is told whether it may go on: no longer when this node is about to stop
     * @return after a failure it waits longer and longer; when its node died, another goes on
     */
    public Task<Void> task(Consumer<BooleanSupplier> work) {
        return Tasks.custom(name, Void.class)
                .scheduleOnStartup(ONLY, null, UnaryOperator.<Instant>identity())
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_WAIT))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    woken.set(false);
                    work.accept(() -> !context.getSchedulerState().isShuttingDown());
                    return (done, next) -> next.reschedule(
                            done,
                            woken.get()
                                    ? done.getTimeDone()
                                    : done.getTimeDone().plus(LOOK_AGAIN));
                });
    }

    /** However often it is woken while it works, it works once more. */
    public void wake(Scheduler scheduler) {
        woken.set(true);
        try {
            scheduler.reschedule(TaskInstanceId.of(name, ONLY), Instant.now());
            scheduler.triggerCheckForDueExecutions();
        } catch (TaskInstanceException atWork) {
            // It looks at the flag when it is done; on another node it looks again by itself.
        }
    }
}
