package samskap.reply.words;

/** Knows the marks that The Bat and others put before quoted lines: {@code AB> }, by whose lines they are. */
final class Initials {

    private static final int MOST = 4;

    private Initials() {}

    /** Where the mark at the beginning of a line ends; 0 where there is none. */
    static int end(String line) {
        return Math.max(0, end(line, 0));
    }

    private static int end(String text, int from) {
        var begin = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        var at = begin;
        while (at < text.length() && at - begin <= MOST && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        var some = at > begin && at - begin <= MOST;
        return some && at < text.length() && text.charAt(at) == '>' ? at + 1 : -1;
    }

    /** Whether lines of a text are marked so: one alone may be anything. */
    static boolean areMarks(String text) {
        var marked = 0;
        for (var from = 0; from >= 0 && from < text.length() && marked < 2; ) {
            marked += end(text, from) > 0 ? 1 : 0;
            var next = text.indexOf('\n', from);
            from = next < 0 ? -1 : next + 1;
        }
        return marked > 1;
    }
}
