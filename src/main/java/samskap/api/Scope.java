package samskap.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody lets a program do in their name; never more than they may do themselves. */
public enum Scope {
    /** Sees what they see. */
    READ,
    /** Shares ideas, and edits what they may edit. */
    SHARE,
    /** Gives and takes back their support. */
    SUPPORT,
    /** Writes in dialogues; for a colleague that is answers, open questions, promises and internal notes too. */
    TALK,
    /** Moves ideas on and merges them; of use to colleagues alone. */
    STEER,
    /** Tells what happened to customers elsewhere; of use to colleagues alone. */
    REPORT;

    /** Its word in requests and tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in every language. */
    public String key() {
        return "api.scope." + code();
    }

    public static Optional<Scope> ofCode(String code) {
        return Arrays.stream(values())
                .filter(scope -> scope.code().equals(code))
                .findFirst();
    }
}
