package samskap.inbox.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.inbox.internal.Checks.Verdict;

/**
 * What our own mail server found out about a mail's sender (RFC 8601). A mail may carry such headers from anywhere;
 * only those that name our server count, and that server takes away what others wrote in its name. A check that failed
 * holds the mail, whatever else passed. Where the domain has no DMARC policy, a signature or an envelope of that same
 * domain shows who sent it; where nothing does, nothing is believed.
 */
final class AuthenticationResults {

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern RESULT =
            Pattern.compile("^\\s*(spf|dkim|dmarc|arc)\\s*=\\s*(\\w+)(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPERTY =
            Pattern.compile("(header\\.from|header\\.d|header\\.i|smtp\\.mailfrom)\\s*=\\s*(\\S+)");

    private static final Set<String> AGAINST = Set.of("fail", "hardfail");

    private AuthenticationResults() {}

    private record Result(String method, String value, String properties) {

        boolean passed() {
            return value.equals("pass");
        }

        /** The domains that it is about. */
        Stream<String> domains() {
            return PROPERTY.matcher(properties)
                    .results()
                    .map(found -> found.group(2))
                    .map(address -> address.substring(address.lastIndexOf('@') + 1));
        }

        String told() {
            return method + "=" + value;
        }
    }

    /**
     * @param headers every {@code Authentication-Results} of the mail
     * @param ours how our servers call themselves; none of their words counts when it is empty
     * @param wanted the checks that hold a mail when they fail: {@code dmarc}, {@code dkim}, {@code spf}
     * @param domain that of the address that the mail says it is from; null for none
     */
    static Checks of(Collection<String> headers, Collection<String> ours, Set<String> wanted, @Nullable String domain) {
        if (ours.isEmpty()) {
            return Checks.NONE;
        }
        var results = results(headers, ours);
        var against = results.stream()
                .filter(result -> AGAINST.contains(result.value()) && wanted.contains(result.method()))
                .toList();
        if (!against.isEmpty()) {
            return checks(Verdict.FAILED, against);
        }
        var shown = domain != null && results.stream().anyMatch(result -> shows(result, domain));
        return checks(shown ? Verdict.PASSED : Verdict.UNPROVED, results);
    }

    private static Checks checks(Verdict verdict, List<Result> results) {
        return new Checks(verdict, results.stream().map(Result::told).distinct().toList());
    }

    private static List<Result> results(Collection<String> headers, Collection<String> ours) {
        return headers.stream()
                .map(header -> ESCAPED.matcher(header.replaceAll("\\s+", " ")).replaceAll("_"))
                .map(header -> QUOTED.matcher(header).replaceAll("_"))
                .map(header -> COMMENT.matcher(header).replaceAll(" ").toLowerCase(Locale.ROOT))
                .map(header -> header.split(";"))
                .filter(parts -> ours.contains(server(parts[0])))
                .flatMap(parts -> List.of(parts).subList(1, parts.length).stream())
                .flatMap(part -> result(part).stream())
                .toList();
    }

    private static Optional<Result> result(String part) {
        var found = RESULT.matcher(part);
        return found.find()
                ? Optional.of(new Result(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }

    /** The name may be followed by the version of the header. */
    private static String server(String first) {
        return first.strip().split(" ")[0];
    }

    private static boolean shows(Result result, String domain) {
        return switch (result.method()) {
            case "dmarc" -> result.passed() && result.domains().allMatch(domain::equals);
            case "dkim", "spf" -> result.passed() && result.domains().anyMatch(other -> isAligned(other, domain));
            default -> false;
        };
    }

    /** One within the other, as RFC 7489 has it in its relaxed mode. */
    private static boolean isAligned(String one, String other) {
        return one.contains(".") && (one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one));
    }
}
