package samskap.reply.markup;

/** Takes out of HTML what is no text and can be huge: pictures within attributes. One pass, then a limit. */
final class Shortening {

    private static final int SMALL = 100_000;
    private static final int LONGEST = 1 << 20;
    private static final int LONGEST_VALUE = 4_000;

    private Shortening() {}

    static String of(String html) {
        if (html.length() <= SMALL) {
            return html;
        }
        var kept = new StringBuilder(Math.min(html.length(), LONGEST));
        var at = 0;
        while (at < html.length() && kept.length() < LONGEST) {
            var quote = nextValue(html, at);
            var close = quote < 0 ? -1 : html.indexOf(html.charAt(quote), quote + 1);
            if (close < 0) {
                break;
            }
            kept.append(html, at, close - quote > LONGEST_VALUE ? quote + 1 : close);
            kept.append(html.charAt(quote));
            at = close + 1;
        }
        kept.append(html, at, Math.min(html.length(), at + Math.max(0, LONGEST - kept.length())));
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }

    /** Where the next attribute's value begins: a quote after an equals sign. */
    private static int nextValue(String html, int from) {
        for (var at = html.indexOf('=', from); at >= 0 && at + 1 < html.length(); at = html.indexOf('=', at + 1)) {
            var quote = html.charAt(at + 1);
            if (quote == '"' || quote == '\'') {
                return at + 1;
            }
        }
        return -1;
    }
}
