package samskap.search.internal;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    /** {@link Indexing} closes it, once nothing writes to it any more. */
    @Bean(destroyMethod = "")
    Index searchIndex(
            @Value("${samskap.search.folder:${samskap.home:.samskap}/search}") Path folder,
            @Value("${samskap.search.budget:250ms}") Duration budget) {
        TemporaryFolder.removeLeftovers();
        return Index.open(folder, budget);
    }
}
