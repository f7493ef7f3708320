package samskap.ideas;

import org.jspecify.annotations.Nullable;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;

/**
 * One prompt becomes a title and a story: the first line is the title until the writer gives another one.
 *
 * @param title one line, 3 to {@value #LONGEST_TITLE} characters
 * @param story Markdown, at most {@value #LONGEST_STORY} characters
 */
public record Composition(String title, String story) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_STORY = 20_000;
    private static final int SHORTEST_TITLE = 3;

    /** Nothing is said, or not any more. */
    public boolean isEmpty() {
        return title.isEmpty() && story.isEmpty();
    }

    /** All that it says. */
    public String whole() {
        return title + "\n" + story;
    }

    /**
     * Reads what was typed.
     *
     * @param text everything in the prompt
     * @param ownTitle the title if the writer edited it, else null
     * @throws Refusal at {@code text} or {@code title}
     */
    public static Composition of(String text, @Nullable String ownTitle) {
        var cleaned = CleanText.lines(text);
        if (CleanText.isBlank(cleaned) && (ownTitle == null || CleanText.isBlank(ownTitle))) {
            throw Refusal.of("text", "ideas.refused.empty");
        }
        CleanText.refuseLonger("text", cleaned, LONGEST_STORY + LONGEST_TITLE);
        return ownTitle == null ? split(cleaned) : checked(CleanText.line(ownTitle), cleaned, "title");
    }

    /** The title that the prompt would get, for showing it while somebody writes; may be empty. */
    public static String titleOf(String text) {
        return shortened(CleanText.line(firstLine(CleanText.lines(text))));
    }

    private static Composition split(String text) {
        var first = firstLine(text);
        var title = shortened(CleanText.line(first));
        // A first line that is too long for a title stays whole in the story.
        var story = title.endsWith("…") ? text : text.substring(first.length()).strip();
        return checked(title, story, "text");
    }

    private static Composition checked(String title, String story, String field) {
        if (CleanText.isBlank(title)) {
            throw Refusal.of(field, "ideas.refused.titleMissing");
        }
        if (CleanText.length(title) < SHORTEST_TITLE) {
            throw Refusal.of(field, "ideas.refused.titleShort");
        }
        CleanText.refuseLonger("title", title, LONGEST_TITLE);
        CleanText.refuseLonger("text", story, LONGEST_STORY);
        return new Composition(title, story);
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Cut at the end of its first sentence, else at a word. */
    private static String shortened(String line) {
        if (CleanText.length(line) <= LONGEST_TITLE) {
            return line;
        }
        var sentence = line.indexOf(". ");
        var limit = line.offsetByCodePoints(0, LONGEST_TITLE - 1);
        if (sentence > SHORTEST_TITLE && sentence < limit) {
            return line.substring(0, sentence) + " …";
        }
        var space = line.lastIndexOf(' ', limit);
        return line.substring(0, space > limit / 2 ? space : limit).stripTrailing() + "…";
    }
}
