package samskap.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags: the version of what is told, by which an edit says what it has seen, and what the answer hashes to, by
 * which a program that asks again learns that nothing at all has changed.
 */
final class Tags {

    private static final int BYTES = 8;

    private Tags() {}

    /** @param version null for what has none */
    static String of(@Nullable String version, byte[] body) {
        return "\"" + (version == null ? "" : version + "-") + hash(body) + "\"";
    }

    /** Whether a list of tags, as {@code If-None-Match} has it, names this one. */
    static boolean names(@Nullable String list, String tag) {
        return list != null
                && Arrays.stream(list.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        // On the way here a proxy may have marked how it packed the answer.
                        .anyMatch(one -> one.equals("*")
                                || one.replaceFirst("-gzip\"$", "\"").equals(tag));
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
