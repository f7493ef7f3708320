package samskap.moments;

/** Names a theme: the number of the moment that it began with. */
public record ThemeId(long value) {}
