package samskap.reading.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.moments.Place;
import samskap.moments.Question;
import samskap.moments.Telling;

/**
 * The page on which somebody tells a moment, and the page after it. It is smaller than the others, because it is opened
 * in doorways on bad lines.
 *
 * @param key under which this telling counts once
 * @param teller whoever is signed in, null for everybody else
 * @param typed what was typed already, by the names of the fields
 * @param wrong what is to be said about it, null when nothing is wrong
 * @param asked the question that is asked now, null when there are no more; always null before something was told
 */
public record TellPage(
        Words words,
        Site site,
        Place place,
        String key,
        @Nullable Person teller,
        Map<String, String> typed,
        @Nullable String wrong,
        @Nullable Question asked) {

    public static final int LONGEST = Telling.LONGEST;

    public static final int LONGEST_NAME = Telling.LONGEST_NAME;

    public String t(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    public String at() {
        return place.name(words.language());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Question> questions() {
        return List.of(Question.values());
    }

    /** The address of what was told. */
    public String told() {
        return place.path() + "/" + key;
    }

    /** Where skipping the question leads. */
    public String next() {
        return told() + "?asked=" + (asked == null ? questions().size() : asked.ordinal() + 1);
    }
}
