package samskap.inbox.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import samskap.ideas.Status;
import samskap.shared.Language;
import samskap.shared.Translations;

/** What statuses are called, in all languages and in the place's own words. */
@Component
class StatusNames {

    private static final Pattern BECAUSE = Pattern.compile(
            "^\\s*(?:[,:;.–—-]\\s*)?(?:(?:because|since|eftersom|därför att|för att|då|fordi|siden|for at)\\b)?[,:]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Translations translations;

    StatusNames(Translations translations) {
        this.translations = translations;
    }

    /** @param reason what stands behind the name, without "because" */
    record Found(Status status, String reason) {}

    private record Name(String word, Status status) {}

    /** The status that the text begins with; of two names that fit, the longer one. */
    Optional<Found> at(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Status.CHOICES.stream()
                .flatMap(this::names)
                .filter(name -> lower.startsWith(name.word())
                        && endsThere(lower, name.word().length()))
                .max(Comparator.comparingInt(name -> name.word().length()))
                .map(name -> new Found(
                        name.status(),
                        BECAUSE.matcher(text.substring(name.word().length()))
                                .replaceFirst("")
                                .strip()));
    }

    private Stream<Name> names(Status status) {
        var code = status.code();
        return Stream.concat(
                        List.of(code, code.replace('-', ' ')).stream(),
                        Arrays.stream(Language.values()).map(language -> translations.text(language, status.key())))
                .map(word -> new Name(word.toLowerCase(Locale.ROOT), status));
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
