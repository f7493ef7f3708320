package samskap.moments.internal;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import samskap.shared.Round;

/** What nobody waits for: finding which moments tell of the same, on one node at a time. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
class ThemeErrands {

    @Bean
    Task<Void> themesTask(Themer themer) {
        return new Round("moments-themes").task(themer::gather);
    }
}
