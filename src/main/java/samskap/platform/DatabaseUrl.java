package samskap.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The JDBC address of a MariaDB database, with what Samskap's SQL relies on in every connection. */
final class DatabaseUrl {

    static final String CHARSET = "utf8mb4";

    /** Swedish letters are letters (å is not a), accents elsewhere don't matter (é is e), neither does case. */
    static final String COLLATION = "utf8mb4_uca1400_swedish_ai_ci";

    /** A value that doesn't fit is an error, never silently cut. */
    static final String SQL_MODE =
            "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION";

    private static final Map<String, String> DEFAULTS = defaults();

    private DatabaseUrl() {}

    static String of(String host, int port, String database) {
        return withDefaults("jdbc:mariadb://%s:%d/%s".formatted(host, port, database));
    }

    /** Adds what is missing; a parameter that the operator has set stays theirs. */
    static String withDefaults(String url) {
        String given = url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
        String missing = DEFAULTS.entrySet().stream()
                .filter(parameter -> !("&" + given).contains("&" + parameter.getKey() + "="))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        return url + separator(url, given) + missing;
    }

    private static String separator(String url, String given) {
        if (!url.contains("?")) {
            return "?";
        }
        return given.isEmpty() || given.endsWith("&") ? "" : "&";
    }

    private static Map<String, String> defaults() {
        var defaults = new LinkedHashMap<String, String>();
        defaults.put("connectionCollation", COLLATION);
        // Moments are stored and read as UTC, whatever zone this machine or the server lives in. (Not of the type
        // Instant: the driver turns that into this machine's time, so it must not be a parameter.)
        defaults.put("connectionTimeZone", "+00:00");
        defaults.put("forceConnectionTimeZoneToSession", "true");
        defaults.put("preserveInstants", "true");
        defaults.put("useServerPrepStmts", "true");
        defaults.put("sessionVariables", "sql_mode='" + SQL_MODE + "'");
        return defaults;
    }
}
