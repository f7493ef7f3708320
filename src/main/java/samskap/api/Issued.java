package samskap.api;

/** @param secret what the program has to show; it is told now and never again */
public record Issued(ApiToken token, String secret) {}
