package samskap.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * A test of modules as they run: all of Spring, the real MariaDB, no browser. Every such test shares one context and
 * one database, so each makes people and ideas of its own (see {@link Fixtures}) and looks only at those.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "samskap.home=target/test-home-${test.fork:1}",
            "samskap.db.fresh=true",
            "samskap.db.name=samskap_modules",
            "samskap.journey=demo",
            "samskap.dev-mail=true",
            "samskap.name=Nordkök",
            "samskap.scoring.rest=0",
            // What runs by itself in the product is run by the tests that are about it.
            "samskap.errands=false",
            // One person writes much in a moment of a test.
            "samskap.moderation.withhold=link,picture",
            // Whose word about a mail's sender counts.
            "samskap.inbox.authserv-id=mx.nordkok.example",
            // However loaded the machine is, the database is waited for, and who searches finds what they did before.
            "spring.datasource.hikari.connection-timeout=120000",
            "samskap.search.patience=2m",
            "samskap.figures.patience=2m",
            "samskap.search.budget=2m",
            // All tests search from one address.
            "samskap.search.per-minute=100000",
            "vaadin.productionMode=true"
        })
@AutoConfigureMockMvc
@Import(Fixtures.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface ModuleTest {}
