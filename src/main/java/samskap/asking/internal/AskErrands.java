package samskap.asking.internal;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import samskap.mail.Outgoing;
import samskap.shared.Round;

/** Looks for whom to ask after what happened, on one node at a time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
class AskErrands {

    @Bean
    Task<Void> askingTask(AskingInTheMoment asking, Outgoing outgoing) {
        return new Round("asking-occasions").task(wanted -> {
            asking.askAll(wanted);
            outgoing.wake();
        });
    }
}
