package samskap.mail.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import samskap.mail.Outgoing;
import samskap.shared.Round;

/** Has mail sent by itself, where this node runs errands. */
@Configuration(proxyBeanMethods = false)
class Outpost implements Outgoing {

    private final Round round = new Round("mail-sending");
    private final ObjectProvider<Scheduler> scheduler;

    Outpost(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
    Task<Void> sendingTask(Sending sending) {
        return round.task(sending::sendAll);
    }

    /** Where this node runs no errands, another one looks within seconds. */
    @Override
    public void wake() {
        scheduler.ifAvailable(round::wake);
    }
}
