package samskap.reply.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Known phrases of all languages, from {@code phrases.txt}, by its sections. Everything is asked with folded words. */
public final class Phrases {

    private static final Map<String, Map<String, Phrases>> LANGUAGES = new LinkedHashMap<>();

    private static final Map<String, Phrases> SECTIONS = load();

    private final Set<String> whole = new HashSet<>();
    private final List<Template> templates = new ArrayList<>();

    /** Phrases by their first word, so that a line is compared with few. */
    private final Map<String, List<String>> byFirstWord = new LinkedHashMap<>();

    private Phrases() {}

    /** The phrases of a section. */
    public static Phrases of(String section) {
        var phrases = SECTIONS.get(section);
        if (phrases == null) {
            throw new IllegalArgumentException(section);
        }
        return phrases;
    }

    /** The same, language by language. */
    public static Map<String, Phrases> byLanguage(String section) {
        of(section);
        return Map.copyOf(LANGUAGES.getOrDefault(section, Map.of()));
    }

    private static Map<String, Phrases> load() {
        var sections = new LinkedHashMap<String, Phrases>();
        var current = new Phrases();
        Map<String, Phrases> languages = new LinkedHashMap<>();
        for (var line : read().lines().toList()) {
            if (line.startsWith("[")) {
                var name = line.substring(1, line.indexOf(']'));
                current = sections.computeIfAbsent(name, any -> new Phrases());
                languages = LANGUAGES.computeIfAbsent(name, any -> new LinkedHashMap<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var language = languages.computeIfAbsent(line.substring(0, line.indexOf(' ')), any -> new Phrases());
                for (var phrase : line.substring(line.indexOf(' ')).split("\\|", -1)) {
                    current.add(phrase.strip());
                    language.add(phrase.strip());
                }
            }
        }
        return sections;
    }

    private static String read() {
        try (var file = Phrases.class.getResourceAsStream("/samskap/reply/phrases.txt")) {
            if (file == null) {
                throw new IllegalStateException("phrases.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String phrase) {
        if (phrase.indexOf('*') >= 0 && !Fold.of(phrase).isEmpty() && !phrase.startsWith("**")) {
            templates.add(Template.of(phrase));
        } else {
            var folded = phrase.startsWith("**") ? phrase : Fold.of(phrase);
            whole.add(folded);
            byFirstWord
                    .computeIfAbsent(firstWord(folded), any -> new ArrayList<>())
                    .add(folded);
        }
    }

    private static String firstWord(String folded) {
        var space = folded.indexOf(' ');
        return space < 0 ? folded : folded.substring(0, space);
    }

    /** Whether the words are one of the phrases. Like all that is asked of each line, it asks for no memory. */
    public boolean matches(String folded) {
        if (whole.contains(folded)) {
            return true;
        }
        for (var template : templates) {
            if (template.matches(folded)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases stands somewhere in the words, as words of their own. */
    public boolean isIn(String folded) {
        for (var phrase : whole) {
            if (at(folded, phrase) >= 0) {
                return true;
            }
        }
        return isTemplateIn(folded);
    }

    /** Whether one of the phrases stands in the words, be it as part of longer ones. */
    public boolean isWithin(String folded) {
        return count(folded) > 0 || isTemplateIn(folded);
    }

    private boolean isTemplateIn(String folded) {
        for (var template : templates) {
            if (template.isIn(folded)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the phrases stand in the words, be it as parts of longer ones. */
    public int count(String folded) {
        var found = 0;
        for (var phrase : whole) {
            found += folded.contains(phrase) ? 1 : 0;
        }
        return found;
    }

    public boolean begins(String folded) {
        return whole.stream().anyMatch(folded::startsWith);
    }

    /** The longest phrase that the words begin with, as words of its own. */
    public Optional<String> beginning(String folded) {
        String longest = null;
        for (var phrase : byFirstWord.getOrDefault(firstWordOf(folded), List.of())) {
            if (folded.startsWith(phrase)
                    && endsAt(folded, phrase.length())
                    && (longest == null || phrase.length() > longest.length())) {
                longest = phrase;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** The first word without the comma or full stop behind it. */
    private String firstWordOf(String folded) {
        var word = firstWord(folded);
        if (byFirstWord.containsKey(word)) {
            return word;
        }
        var end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static int at(String folded, String phrase) {
        var at = folded.indexOf(phrase);
        while (at >= 0) {
            if ((at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1)))
                    && endsAt(folded, at + phrase.length())) {
                return at;
            }
            at = folded.indexOf(phrase, at + 1);
        }
        return -1;
    }

    private static boolean endsAt(String folded, int at) {
        return at >= folded.length() || !Character.isLetterOrDigit(folded.charAt(at));
    }
}
