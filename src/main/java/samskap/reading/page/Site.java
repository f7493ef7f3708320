package samskap.reading.page;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose place this is.
 *
 * @param name the company as its customers call it
 * @param url its address from outside, without a slash at the end; null to go by what each request asked for
 */
@ConfigurationProperties("samskap")
public record Site(
        @DefaultValue("Samskap") String name, @Nullable String url) {}
