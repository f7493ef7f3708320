package samskap.notification.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import samskap.mail.Outgoing;
import samskap.shared.Round;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;

/**
 * What nobody waits for: telling people, and throwing away what is old. When each runs is kept in
 * {@code shared_execution}, so that one node does it at a time and another goes on when that one dies.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
class Errands {

    private final Round telling = new Round("notification-telling");

    @Bean
    Task<Void> tellingTask(FanOut fanOut, Outgoing outgoing) {
        return telling.task(wanted -> {
            fanOut.tellAll(wanted);
            outgoing.wake();
        });
    }

    @Bean
    Task<Void> tidyingTask(Tidying tidying) {
        return Tasks.recurring("notification-tidying", new Daily(TimeAgo.HOME, LocalTime.of(3, 20)))
                .execute((instance, context) -> tidying.tidy());
    }

    @Bean
    Waking waking(Live live, Scheduler scheduler) {
        return new Waking(live, scheduler, telling);
    }

    /** Has people told as soon as there is something to tell. */
    static final class Waking {

        private final Scheduler scheduler;
        private final Round telling;

        Waking(Live live, Scheduler scheduler, Round telling) {
            this.scheduler = scheduler;
            this.telling = telling;
            live.listen(this::wake);
        }

        private void wake(Change change) {
            switch (change.kind()) {
                case DIALOGUE_CHANGED, DIALOGUE_MARKED, IDEA_MOVED, WORDING_CHANGED, NEWS_CHANGED, MOMENT_ANSWERED ->
                    telling.wake(scheduler);
                default -> {}
            }
        }
    }
}
