package samskap.bench.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import samskap.bench.data.Rows;

/**
 * Programs, each acting for another person: a token each, written as the product keeps them. Their people are trusted,
 * as those of an import are: of a newcomer, what comes in a burst would wait for a look.
 */
public final class ProgramsOfMany {

    private static final String ALL = "read,share,support,talk,steer";

    private ProgramsOfMany() {}

    /**
     * @param first the number of the first person for whom there is to be a token
     * @return the secrets, in the order of those people
     */
    public static List<String> write(Connection database, long first, int many) throws SQLException {
        var secrets = new ArrayList<String>();
        try (var tokens = new Rows(database, """
                INSERT INTO api_token (hash, ending, person_id, machine, name, scopes, made_at)
                VALUES (?, ?, ?, FALSE, 'A bench', '%s', UTC_TIMESTAMP(6))
                """.formatted(ALL));
                var trusted = new Rows(database, """
                        INSERT IGNORE INTO moderation_standing (person_id, reason, trusted_at, trusted_by)
                        VALUES (?, '', UTC_TIMESTAMP(6), 1)
                        """)) {
            for (var person = first; person < first + many; person++) {
                trusted.add(person);
                var secret = "samskap_" + "%043d".formatted(person);
                tokens.add(hash(secret), secret.substring(secret.length() - 4), person);
                secrets.add(secret);
            }
        }
        return secrets;
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
