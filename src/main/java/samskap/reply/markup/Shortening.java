package samskap.reply.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Takes out of HTML, in one pass, what is no text and can hurt whoever parses it: comments, styles, scripts, pictures
 * within attributes, and tags beyond the depth and number that mail programs write. The text stays, up to a limit.
 */
final class Shortening {

    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_TAG = 4_000;
    private static final int DEEPEST = 150;
    private static final int MOST_TAGS = 40_000;

    /** How far up an end may belong that is not that of the innermost element. */
    private static final int NEAR = 4;

    /** Elements that end by themselves. */
    private static final Set<String> WITHOUT_END = Set.of(
            "br", "hr", "img", "meta", "link", "input", "col", "p", "li", "td", "th", "tr", "tbody", "thead", "o:p",
            "dd", "dt", "option", "wbr", "area", "base", "html", "head", "body");

    private static final Set<String> NO_TEXT = Set.of("style", "script", "title", "textarea", "xml");

    private final String html;
    private final StringBuilder kept;
    private final Deque<String> open = new ArrayDeque<>();
    private int tags;

    private Shortening(String html) {
        this.html = html;
        kept = new StringBuilder(Math.min(html.length(), LONGEST));
    }

    static String of(String html) {
        return new Shortening(html).shortened();
    }

    private String shortened() {
        var at = 0;
        while (at < html.length() && kept.length() < LONGEST) {
            var tag = html.indexOf('<', at);
            var to = tag < 0 ? html.length() : tag;
            kept.append(html, at, Math.min(to, at + LONGEST - kept.length()));
            at = tag < 0 ? to : afterTag(tag);
        }
        return kept.toString();
    }

    private int afterTag(int from) {
        if (html.startsWith("<!--", from)) {
            return after("-->", from + 2);
        }
        var next = from + 1 < html.length() ? html.charAt(from + 1) : ' ';
        if (next == '!' || next == '?') {
            return after(">", from);
        }
        if (next != '/' && !Character.isLetter(next)) {
            kept.append("&lt;");
            return from + 1;
        }
        var to = endOfTag(from);
        var name = name(next == '/' ? from + 2 : from + 1);
        if (next != '/' && NO_TEXT.contains(name)) {
            return afterEnd(name, to);
        }
        if (next == '/' ? ends(name) : begins(name)) {
            keep(from, to, next == '/' ? "</" + name : "<" + name);
        } else {
            kept.append(' ');
        }
        return to;
    }

    private void keep(int from, int to, String brief) {
        if (to - from <= LONGEST_TAG) {
            kept.append(html, from, to);
        } else {
            kept.append(brief).append('>');
        }
    }

    /** Behind the next occurrence; the end when there is none. */
    private int after(String mark, int from) {
        var at = html.indexOf(mark, from);
        return at < 0 ? html.length() : at + mark.length();
    }

    /** Behind the tag that ends an element, however it is written; the end when there is none. */
    private int afterEnd(String name, int from) {
        for (var at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                return after(">", at);
            }
        }
        return html.length();
    }

    /** Behind the angle bracket that stands in no quotes. */
    private int endOfTag(int from) {
        for (var at = from + 1; at < html.length(); at++) {
            var letter = html.charAt(at);
            if (letter == '>') {
                return at + 1;
            }
            if ((letter == '"' || letter == '\'') && html.charAt(at - 1) == '=') {
                var close = html.indexOf(letter, at + 1);
                at = close < 0 ? at : close;
            }
        }
        return html.length();
    }

    private String name(int from) {
        var to = from;
        while (to < html.length() && to - from < 20 && isOfName(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == ':' || letter == '-';
    }

    private boolean begins(String name) {
        if (++tags > MOST_TAGS || open.size() >= DEEPEST) {
            return false;
        }
        if (!WITHOUT_END.contains(name)) {
            open.push(name);
        }
        return true;
    }

    /** Whether something near is ended; what is not could only confuse. */
    private boolean ends(String name) {
        if (WITHOUT_END.contains(name)) {
            return ++tags <= MOST_TAGS;
        }
        var near = 0;
        for (var one : open) {
            near++;
            if (one.equals(name)) {
                for (var at = 0; at < near; at++) {
                    open.pop();
                }
                return true;
            }
            if (near == NEAR) {
                break;
            }
        }
        return false;
    }
}
