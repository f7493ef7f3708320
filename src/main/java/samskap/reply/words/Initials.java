package samskap.reply.words;

/** Knows the marks that The Bat and others put before quoted lines: {@code AB> }, by whose lines they are. */
final class Initials {

    private static final int MOST = 4;

    private Initials() {}

    /** Where the mark at the beginning of a line ends; 0 where there is none. */
    static int end(String line) {
        var at = line.startsWith(" ") ? 1 : 0;
        var letters = at;
        while (letters < line.length() && letters - at <= MOST && Character.isUpperCase(line.charAt(letters))) {
            letters++;
        }
        var some = letters > at && letters - at <= MOST;
        return some && letters < line.length() && line.charAt(letters) == '>' ? letters + 1 : 0;
    }

    /** Whether lines of a text are marked so: one alone may be anything. */
    static boolean areMarks(String text) {
        var marked = 0;
        for (var from = 0; from >= 0 && from < text.length() && marked < 2; ) {
            marked += end(text.substring(from, Math.min(text.length(), from + MOST + 3))) > 0 ? 1 : 0;
            var next = text.indexOf('\n', from);
            from = next < 0 ? -1 : next + 1;
        }
        return marked > 1;
    }
}
