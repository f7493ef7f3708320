package samskap.search.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words of everyday life mean, across languages: {@code försenad} and {@code late} are one. */
final class Meanings {

    /**
     * Meanings by the English words of their lines, as they are written there; those that begin with it alone, if any.
     */
    private static final Map<String, Set<String>> NAMED = new HashMap<>();

    private static final Meanings ENGLISH = new Meanings(Tongue.ENGLISH);
    private static final Meanings NORDIC = new Meanings(Tongue.NORDIC);

    private static final Pattern LANGUAGES = Pattern.compile("\\|");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final char SUBJECT_HEADING = '@';
    private static final char OPPOSITE = '!';
    private static final char JOINED = '_';
    private static final String FIRST = "!";

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_HEAD = 3;

    /** So many words may stand between those that mean something only together. */
    private static final int BETWEEN = 2;

    static {
        read();
    }

    private final Tongue tongue;

    /** Meanings by their numbers, with what they are about and what they are opposed to, each with its sign. */
    private final Map<String, Set<String>> byStem = new HashMap<>();

    /** What words mean together, by the stem of the first and the last as it is written. */
    private final Map<String, Map<String, Set<String>>> together = new HashMap<>();

    /** People use the same words over and over. */
    private final Cache<String, Map<String, Set<String>>> firsts =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private Meanings(Tongue tongue) {
        this.tongue = tongue;
    }

    /** The terms of what a word may mean, and of what that is about; of a compound, of what its parts mean. */
    static Set<String> of(Collection<String> stems, Tongue tongue) {
        var meanings = new LinkedHashSet<String>();
        for (var list : lists(tongue)) {
            stems.forEach(stem -> meanings.addAll(list.byStem.getOrDefault(stem, Set.of())));
        }
        if (meanings.isEmpty() && tongue == Tongue.NORDIC) {
            // A word that was borrowed.
            stems.forEach(stem -> meanings.addAll(ENGLISH.byStem.getOrDefault(stem, Set.of())));
        }
        if (meanings.isEmpty() && tongue != Tongue.ENGLISH) {
            stems.forEach(stem -> NORDIC.parts(stem, meanings));
        }
        return meanings;
    }

    /** What the word at this place of a text means together with others, near it; mostly nothing. */
    static Set<String> together(List<Token> text, int place, Tongue tongue) {
        var meanings = new LinkedHashSet<String>();
        for (var list : lists(tongue)) {
            var others = list.firsts.get(text.get(place).word(), list::withOthers);
            if (!others.isEmpty()) {
                var next = Math.min(text.size() - 1, place + BETWEEN + 1);
                for (var last = place + 1; last <= next; last++) {
                    meanings.addAll(others.getOrDefault(text.get(last).word(), Set.of()));
                }
            }
            // What is only a small word by itself lends its meaning to the other one.
            for (var first = Math.max(0, place - BETWEEN - 1); first < place; first++) {
                if (StopWords.contains(text.get(first).word())) {
                    meanings.addAll(list.together(text.get(first), text.get(place)));
                }
            }
        }
        return meanings;
    }

    private Set<String> together(Token first, Token last) {
        return firsts.get(first.word(), this::withOthers).getOrDefault(last.word(), Set.of());
    }

    /** What a word means together with each of those that it means something with. */
    private Map<String, Set<String>> withOthers(String first) {
        var meanings = new HashMap<String, Set<String>>();
        for (var stem : stems(first)) {
            together.getOrDefault(stem, Map.of())
                    .forEach((last, terms) -> meanings.computeIfAbsent(last, none -> new LinkedHashSet<>())
                            .addAll(terms));
        }
        return Map.copyOf(meanings);
    }

    private static List<Meanings> lists(Tongue tongue) {
        return switch (tongue) {
            case ENGLISH -> List.of(ENGLISH);
            case NORDIC -> List.of(NORDIC);
            case EITHER -> List.of(ENGLISH, NORDIC);
        };
    }

    /** Where both parts are words; else the longest at either end that is one. */
    private void parts(String stem, Set<String> meanings) {
        for (var cut : Compounds.cuts(stem)) {
            var tail = byStem.get(stem.substring(cut));
            var head = tail == null ? null : head(stem.substring(0, cut));
            if (tail != null && head != null) {
                meanings.addAll(tail);
                meanings.addAll(head);
                return;
            }
        }
        ends(stem, meanings);
    }

    private void ends(String stem, Set<String> meanings) {
        for (var start = SHORTEST_HEAD; start <= stem.length() - SHORTEST_PART; start++) {
            var tail = byStem.get(stem.substring(start));
            if (tail != null) {
                meanings.addAll(tail);
                break;
            }
        }
        for (var end = stem.length() - SHORTEST_HEAD; end >= SHORTEST_PART; end--) {
            var head = byStem.get(stem.substring(0, end));
            if (head != null) {
                meanings.addAll(head);
                break;
            }
        }
    }

    private @Nullable Set<String> head(String part) {
        for (var form : Compounds.heads(part)) {
            var meanings = byStem.get(form);
            if (meanings != null) {
                return meanings;
            }
        }
        return null;
    }

    /** Whether the stem is of a word in the list. */
    static boolean know(String stem) {
        return NORDIC.byStem.containsKey(stem) || ENGLISH.byStem.containsKey(stem);
    }

    private static void read() {
        var number = 0;
        var subject = "";
        var opposed = 0;
        var lines = Lines.of("meanings.txt");
        for (var n = 0; n < lines.size(); n++) {
            var line = lines.get(n);
            if (line.charAt(0) == SUBJECT_HEADING) {
                subject = Forms.SUBJECT + line.substring(1).strip();
                continue;
            }
            number++;
            var isOpposite = line.charAt(0) == OPPOSITE;
            var isOpposed = n + 1 < lines.size() && lines.get(n + 1).charAt(0) == OPPOSITE;
            opposed = isOpposite ? opposed : number;
            var terms = new ArrayList<String>();
            terms.add(Forms.MEANING + Integer.toString(number));
            terms.add(subject);
            if (isOpposite || isOpposed) {
                terms.add(Forms.OPPOSED + Integer.toString(opposed));
            }
            var words = LANGUAGES.split(isOpposite ? line.substring(1) : line);
            name(terms.getFirst(), SPACE.split(words[0].strip()));
            ENGLISH.add(words[0], terms);
            if (words.length > 1) {
                NORDIC.add(words[1], terms);
            }
        }
    }

    private static void name(String meaning, String[] words) {
        for (var n = 0; n < words.length; n++) {
            NAMED.computeIfAbsent((n == 0 ? FIRST : "") + words[n], none -> new LinkedHashSet<>())
                    .add(meaning);
        }
    }

    /** Meanings that an English word of the list stands for: those whose line it begins, else those that have it. */
    static Set<String> named(String word) {
        var first = NAMED.get(FIRST + word);
        return first != null ? first : NAMED.getOrDefault(word, Set.of());
    }

    private void add(String words, List<String> terms) {
        for (var word : SPACE.split(words.strip())) {
            var first = word.indexOf(JOINED);
            if (first < 0) {
                Tokens.of(word).stream()
                        .limit(1)
                        .filter(token -> !StopWords.contains(token.word()))
                        .forEach(token -> stems(token.word())
                                .forEach(stem -> byStem.computeIfAbsent(stem, none -> new LinkedHashSet<>())
                                        .addAll(terms)));
            } else {
                var last = Letters.normal(word.substring(word.lastIndexOf(JOINED) + 1));
                stems(Letters.normal(word.substring(0, first)))
                        .forEach(stem -> together.computeIfAbsent(stem, none -> new HashMap<>())
                                .computeIfAbsent(last, none -> new LinkedHashSet<>())
                                .addAll(terms));
            }
        }
    }

    private Set<String> stems(String word) {
        return Stems.of(word, tongue);
    }
}
