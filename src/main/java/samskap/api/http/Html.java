package samskap.api.http;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Writes HTML: whatever is not a tag of the house is escaped. */
final class Html {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final StringBuilder text = new StringBuilder();

    /** Something that is HTML already. */
    Html tag(String html) {
        text.append(html);
        return this;
    }

    /** Words, in which what stands between backticks is code. */
    Html words(String words) {
        text.append(CODE.matcher(escaped(words)).replaceAll("<code>$1</code>"));
        return this;
    }

    /** An element that holds words. */
    Html put(String element, String words) {
        return tag("<" + element + ">").words(words).tag("</" + element.split(" ", 2)[0] + ">");
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
