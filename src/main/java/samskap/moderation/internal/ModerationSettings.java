package samskap.moderation.internal;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import samskap.moderation.Cause;

/**
 * What is withheld by itself.
 *
 * @param withhold newcomers' words that link somewhere, what shows pictures, what comes in a burst, or all of it; any
 *     of {@code link}, {@code picture}, {@code burst}, {@code newcomer}, or nothing
 * @param reports so many reports by people who are no newcomers withhold a thing; 0 leaves that to colleagues
 */
@ConfigurationProperties("samskap.moderation")
record ModerationSettings(
        @DefaultValue({"link", "picture", "burst"}) Set<Cause> withhold,
        @DefaultValue("3") int reports) {}
