package samskap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks at a page as assistive technology does. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String VIOLATIONS = """
        async () => {
          const { violations } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            resultTypes: ['violations'],
          });
          return violations.map(rule => rule.id + ': ' + rule.help + '\\n    ' + rule.nodes.slice(0, 4)
            .map(node => node.html + ' ' + (node.any[0] ?? node.all[0] ?? node.none[0])?.message).join('\\n    '));
        }\
        """;

    private Axe() {}

    /** Fails with every violation of WCAG 2.2 AA that can be found by machine. */
    static void assertAccessible(Page page, String what) {
        assertThat(violations(page)).as(what).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(VIOLATIONS);
    }

    private static String script() {
        try (var script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
