package samskap.reply;

/** What became of a mail's bytes: a {@link Reply}, or the reason why nobody can read them. */
public sealed interface Reading permits Reply, Unreadable {}
