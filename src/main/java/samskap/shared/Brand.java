package samskap.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose place this is.
 *
 * @param name the company as its customers call it; {@code samskap.name}
 */
@ConfigurationProperties("samskap")
public record Brand(@DefaultValue("Samskap") String name) {}
