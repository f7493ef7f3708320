package samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a browser writes into its console when a page does wrong: errors, and what the page's own policy forbids. */
final class Complaints {

    private final List<String> heard = new ArrayList<>();
    private Predicate<String> expected = complaint -> false;

    void listen(BrowserContext context) {
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                heard.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> heard.add(error.error()));
    }

    /** Some trouble belongs to the story. */
    void expect(Predicate<String> complaint) {
        expected = expected.or(complaint);
    }

    void assertNone() {
        assertThat(heard.stream().filter(expected.negate()))
                .as("what the browsers complained about")
                .isEmpty();
    }
}
