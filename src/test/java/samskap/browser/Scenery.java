package samskap.browser;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.testing.Fixtures.Cast;

/** What stands around a journey: people to bring on stage, and a database that can go away. */
@TestConfiguration(proxyBeanMethods = false)
class Scenery {

    @Bean
    Cast cast(People people, Ideas ideas) {
        return new Cast(people, ideas);
    }

    @Bean
    static Outage outage() {
        return new Outage();
    }

    @Bean
    static BeanPostProcessor lineToTheDatabase(Outage outage) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? outage.between(database) : bean;
            }
        };
    }
}
