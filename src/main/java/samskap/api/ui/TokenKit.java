package samskap.api.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.api.ApiToken;
import samskap.api.Tokens;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the pages of tokens work with. */
@Component
record TokenKit(Tokens tokens, People people, CurrentPerson current, Acts acts, Times times, Clock clock, Words words) {

    static final String REFERENCE = "/api";

    private static final long YEAR = 365;

    String text(String key, Object... arguments) {
        return words.text("api.tokens." + key, arguments);
    }

    String scopesOf(ApiToken token) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> words.text(scope.key()))
                .collect(Collectors.joining(", "));
    }

    /** @param days null for ever */
    String life(@Nullable Integer days) {
        if (days == null) {
            return text("ever");
        }
        return days == YEAR ? text("year") : text("days", days);
    }

    static @Nullable Duration duration(@Nullable Integer days) {
        return days == null ? null : Duration.ofDays(days);
    }
}
