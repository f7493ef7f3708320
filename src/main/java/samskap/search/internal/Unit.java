package samskap.search.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samskap.search.words.Forms;
import samskap.search.words.StopWords;
import samskap.search.words.Token;
import samskap.search.words.Tokens;
import samskap.search.words.Tongue;
import samskap.search.words.Tongues;

/** A word of a text, as it is compared with another text's. */
record Unit(Word word, boolean inTitle) {

    private static final int MOST_WORDS = 120;

    private static final String IN_TITLE = "+";
    private static final String IN_STORY = "-";
    /** No word has it, for it is none of a word's signs. */
    private static final String SEPARATOR = "\t";

    /** Every telling word of a text, once. */
    static List<Unit> of(List<Token> title, List<Token> story) {
        var units = new ArrayList<Unit>();
        var known = new HashSet<String>();
        add(title, true, known, units);
        add(story, false, known, units);
        return units;
    }

    /** As many words of a text as are compared. */
    static List<Token> tokens(String text) {
        return Tokens.of(text, MOST_WORDS);
    }

    /** Scenes that a text is about. */
    static Set<String> scenes(List<Unit> text) {
        return Forms.scenes(text.stream().map(unit -> unit.word().scenes()).toList());
    }

    private static void add(List<Token> tokens, boolean inTitle, Set<String> known, List<Unit> units) {
        var tongue = Tongues.of(tokens);
        for (var n = 0; n < tokens.size(); n++) {
            var token = tokens.get(n);
            if (!StopWords.contains(token.word()) && token.word().length() > 1) {
                var word = Word.of(token.word(), tongue);
                if (known.add(word.stem())) {
                    units.add(new Unit(word.meaning(Forms.together(tokens, n, tongue)), inTitle));
                }
            }
        }
    }

    /** As an index keeps it. */
    String written() {
        var place = inTitle ? IN_TITLE : IN_STORY;
        var together = word.equals(Word.of(word.written(), word.tongue())) ? Set.<String>of() : word.meanings();
        return Stream.concat(Stream.of(word.written(), place + word.tongue().name()), together.stream())
                .collect(Collectors.joining(SEPARATOR));
    }

    /** What was {@link #written}. */
    static Unit read(String written) {
        var parts = List.of(written.split(SEPARATOR));
        var place = parts.get(1);
        var tongue = Tongue.valueOf(place.substring(IN_TITLE.length()));
        var together = new LinkedHashSet<>(parts.subList(2, parts.size()));
        return new Unit(Word.of(parts.getFirst(), tongue).meaning(together), place.startsWith(IN_TITLE));
    }
}
