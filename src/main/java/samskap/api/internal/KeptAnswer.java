package samskap.api.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param location where what it made is, null when it made nothing
 * @param tag of the version that it was answered with, null when it has none
 * @param body JSON; empty when there was nothing to say
 */
public record KeptAnswer(
        int status, @Nullable String location, @Nullable String tag, String body) {}
