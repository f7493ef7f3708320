package samskap.teams;

/** Names a team. */
public record TeamId(long value) {}
