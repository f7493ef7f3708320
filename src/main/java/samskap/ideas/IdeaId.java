package samskap.ideas;

import java.util.Optional;
import java.util.regex.Pattern;
import samskap.pictures.Subject;

/** An idea's identity, as it stands first in its address. */
public record IdeaId(long value) {

    /** The kind of subject that an idea is for its pictures. */
    public static final String PICTURED = "idea";

    private static final Pattern IN_ADDRESS = Pattern.compile("(\\d{1,18})(-.*)?");

    /** The idea as something that has pictures. */
    public Subject pictured() {
        return new Subject(PICTURED, value);
    }

    /** Reads {@code 42} or {@code 42-any-words}: the words are for people and may be old. */
    public static Optional<IdeaId> fromAddress(String segment) {
        var match = IN_ADDRESS.matcher(segment);
        return match.matches() ? Optional.of(new IdeaId(Long.parseLong(match.group(1)))) : Optional.empty();
    }
}
