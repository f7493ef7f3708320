package samskap.api.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import samskap.api.http.ProblemException.Fault;
import samskap.api.http.ProblemException.Text;
import samskap.api.internal.OnlyOnce;
import samskap.shared.ErrorNumber;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Translations;

/** Tells why a request failed, in the caller's language; of what is our fault it tells no more than a number. */
@Component
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private static final String SECONDS_UNTIL_BACK = "15";

    /** Refusals by which use cases say that somebody else was faster. */
    private static final Set<String> CONFLICTS = Set.of(
            "ideas.refused.movedAlready",
            "ideas.refused.mergedAlready",
            "dialogue.refused.taken",
            "dialogue.refused.answered",
            "dialogue.refused.promiseSettled",
            "dialogue.refused.withdrawn");

    private static final String CLOSED = "ideas.refused.closed.";

    private static final Map<String, Trouble> TROUBLES = Map.of(
            "shared.refused.notAllowed", Trouble.NOT_ALLOWED,
            "shared.refused.notFound", Trouble.NOT_FOUND,
            "shared.refused.tooFast", Trouble.TOO_FAST,
            "pictures.refused.busy", Trouble.AWAY,
            "moderation.refused.blocked", Trouble.NOT_ALLOWED);

    private final Translations translations;

    Problems(Translations translations) {
        this.translations = translations;
    }

    /** What became of a request that failed so. */
    record Told(Problem problem, Map<String, String> headers) {}

    /** @param fields what use cases call a field that requests call otherwise */
    Told tell(Throwable failure, Map<String, String> fields, Language language) {
        return switch (failure) {
            case ProblemException known -> told(known, language);
            case Refusal refusal -> told(refused(refusal, fields), language);
            case OnlyOnce.OtherRequestException other -> told(ProblemException.of(Trouble.KEY_REUSED), language);
            case OnlyOnce.InFlightException atWork ->
                told(ProblemException.of(Trouble.IN_FLIGHT).with("Retry-After", "1"), language);
            case DataAccessException away when isAway(away) -> away(away, language);
            case TransactionException away -> away(away, language);
            default -> failed(failure, language);
        };
    }

    private static boolean isAway(DataAccessException failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException;
    }

    private static ProblemException refused(Refusal refusal, Map<String, String> fields) {
        var trouble = troubleOf(refusal.key());
        if (trouble == Trouble.TOO_FAST) {
            return ProblemException.because(trouble, refusal.key(), refusal.arguments())
                    .with("Retry-After", refusal.arguments()[0].toString());
        }
        if (trouble == Trouble.AWAY) {
            return ProblemException.because(trouble, refusal.key()).with("Retry-After", SECONDS_UNTIL_BACK);
        }
        var field = refusal.field();
        return field == null || trouble != Trouble.REFUSED
                ? ProblemException.because(trouble, refusal.key(), refusal.arguments())
                : ProblemException.of(
                        trouble,
                        List.of(Fault.at("/" + fields.getOrDefault(field, field), refusal.key(), refusal.arguments())));
    }

    private static Trouble troubleOf(String key) {
        return CONFLICTS.contains(key) || key.startsWith(CLOSED)
                ? Trouble.CONFLICT
                : TROUBLES.getOrDefault(key, Trouble.REFUSED);
    }

    private Told away(Exception away, Language language) {
        var number = ErrorNumber.next();
        log.warn("Error {}: the database did not answer: {}", number, away.getMessage());
        var known = ProblemException.of(Trouble.AWAY).with("Retry-After", SECONDS_UNTIL_BACK);
        return new Told(problem(known, number, language), known.headers());
    }

    private Told failed(Throwable failure, Language language) {
        var number = ErrorNumber.next();
        log.error("Error {}", number, failure);
        return new Told(problem(ProblemException.of(Trouble.FAILED), number, language), Map.of());
    }

    private Told told(ProblemException known, Language language) {
        return new Told(problem(known, null, language), known.headers());
    }

    private Problem problem(ProblemException known, @Nullable String number, Language language) {
        var trouble = known.trouble();
        var wrong = known.faults().stream()
                .map(fault -> new Problem.Wrong(fault.pointer(), fault.parameter(), text(fault.text(), language)))
                .toList();
        return new Problem(
                "/api#" + trouble.code(),
                translations.text(language, trouble.titleKey()),
                trouble.status().value(),
                detail(known, wrong, language),
                wrong.isEmpty() ? null : wrong,
                number);
    }

    private String detail(ProblemException known, List<Problem.Wrong> wrong, Language language) {
        if (known.detail() != null) {
            return text(known.detail(), language);
        }
        return wrong.isEmpty()
                ? translations.text(language, known.trouble().adviceKey())
                : String.join(" ", wrong.stream().map(Problem.Wrong::detail).toList());
    }

    private String text(Text text, Language language) {
        return translations.text(language, text.key(), text.arguments());
    }
}
