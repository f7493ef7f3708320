package samskap.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * A journey in a real browser through the running product with its sample data. All of them share one server, so each
 * makes what it changes by itself. Ask for a {@link Visitors} parameter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "samskap.home=target/test-home-${test.fork:1}",
            "samskap.db.fresh=true",
            "samskap.db.name=samskap_browser",
            "samskap.scoring.rest=2",
            // However loaded the machine is, who searches finds what they did before.
            "samskap.search.patience=2m",
            "samskap.figures.patience=2m",
            "samskap.search.budget=2m",
            "samskap.demo=true",
            "vaadin.productionMode=true"
        })
@Import(Scenery.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(Visitors.Arrive.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface BrowserTest {}
