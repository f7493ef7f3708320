package samskap.inbox.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What our own mail server found out about a mail's sender (RFC 8601). A mail may carry such headers from anywhere;
 * only those that name our server count. Whoever forges one of them can only speak against themselves: a check that
 * passed is worth nothing here, one that failed holds the mail.
 */
final class AuthenticationResults {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern RESULT =
            Pattern.compile("^\\s*(spf|dkim|dmarc|arc)\\s*=\\s*(\\w+)", Pattern.CASE_INSENSITIVE);

    /** What the checks say when the mail is not from whom it says. */
    private static final Set<String> AGAINST = Set.of("fail", "hardfail");

    private AuthenticationResults() {}

    /**
     * @param headers every {@code Authentication-Results} of the mail
     * @param ours how our servers call themselves; none of their words counts when it is empty
     * @param wanted the checks that hold a mail: {@code dmarc}, {@code dkim}, {@code spf}
     * @return those that failed
     */
    static List<String> failed(Collection<String> headers, Collection<String> ours, Set<String> wanted) {
        return headers.stream()
                .map(header -> COMMENT.matcher(header.replaceAll("\\s+", " ")).replaceAll(" "))
                .map(header -> header.split(";"))
                .filter(parts -> ours.contains(server(parts[0])))
                .flatMap(parts -> List.of(parts).subList(1, parts.length).stream())
                .map(RESULT::matcher)
                .filter(result -> result.find() && AGAINST.contains(lower(result.group(2))))
                .map(result -> lower(result.group(1)))
                .filter(wanted::contains)
                .distinct()
                .toList();
    }

    /** The name may be followed by the version of the header. */
    private static String server(String first) {
        return lower(first.strip().split(" ")[0]);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
