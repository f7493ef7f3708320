package samskap.browser;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import samskap.dialogue.Dialogue;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.mail.internal.Letters;
import samskap.testing.Fixtures.Cast;

/** What stands around a journey: people to bring on stage, and a database that can go away. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Letters.Instead.class,
    ScoringSights.class,
    NewsSights.class,
    ApiSights.class,
    MeSights.class,
    AdministrationSights.class,
    PicturesSights.class,
    ModerationSights.class,
    DevelopingSights.class,
    QueueSights.class,
    MergingSights.class,
    OnBehalfSights.class,
    InboxSights.class,
    MomentsSights.class,
    JourneySights.class,
    CustomersSights.class,
    AskingSights.class,
    MandatesSights.class
})
class Scenery {

    @Bean
    Cast cast(People people, Ideas ideas, Clock clock) {
        return new Cast(people, ideas, clock);
    }

    /** Each with people and ideas of its own. */
    @Bean
    @Scope(BeanDefinition.SCOPE_PROTOTYPE)
    static Sights sights(
            Cast cast, People people, Ideas ideas, Dialogue dialogue, Letters letters, List<Sights.Source> sources) {
        return new Sights(cast, people, ideas, dialogue, letters, sources);
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
