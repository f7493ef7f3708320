package samskap.reply.words;

import samskap.shared.text.CleanText;

/** A text as the house keeps texts, made ready for {@link CleanText}: no long runs of blank lines. */
final class Tidy {

    private Tidy() {}

    static String of(String text) {
        var tidy = new StringBuilder(text.length());
        var blank = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            blank = line.isBlank() ? blank + 1 : 0;
            if (blank <= 1) {
                tidy.append(line.stripTrailing()).append('\n');
            }
        }
        return CleanText.lines(tidy.toString());
    }
}
