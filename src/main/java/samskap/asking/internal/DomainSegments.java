package samskap.asking.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import samskap.asking.AskedSegments;
import samskap.identity.People;

/** The organisations that people write from, until a module knows more of segments than addresses tell. */
@Configuration(proxyBeanMethods = false)
class DomainSegments {

    @Bean
    @ConditionalOnMissingBean
    AskedSegments askedSegments(People people) {
        return people::organisations;
    }
}
