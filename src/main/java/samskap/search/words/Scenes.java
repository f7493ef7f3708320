package samskap.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens where words of different meaning meet: {@code bus}, {@code stop} and {@code early} are a scene. People
 * who tell of the same scene often share none of its words.
 */
final class Scenes {

    /** Scenes by the meanings that are in them. */
    private static final Map<String, Set<String>> BY_MEANING = read();

    /** So many words of a text make it one about the scene. */
    private static final int ENOUGH = 2;

    private Scenes() {}

    /** The terms of scenes that a text is about, by those that each of its words may be of; a meaning counts once. */
    static Set<String> of(Collection<Set<String>> words) {
        var counts = new HashMap<String, Integer>();
        new HashSet<>(words).forEach(word -> word.forEach(scene -> counts.merge(scene, 1, Integer::sum)));
        counts.values().removeIf(count -> count < ENOUGH);
        return counts.keySet();
    }

    /** The terms of scenes that a word may be of, by what it may mean. */
    static Set<String> ofWord(Collection<String> meanings) {
        var scenes = new LinkedHashSet<String>();
        meanings.forEach(meaning -> scenes.addAll(BY_MEANING.getOrDefault(meaning, Set.of())));
        return scenes;
    }

    private static Map<String, Set<String>> read() {
        var byMeaning = new HashMap<String, Set<String>>();
        var scenes = new ArrayList<>(Lines.of("scenes.txt"));
        for (var n = 0; n < scenes.size(); n++) {
            var scene = Forms.SCENE + Integer.toString(n);
            var words = scenes.get(n).substring(scenes.get(n).indexOf(':') + 1).strip();
            for (var word : List.of(words.split("\\s+"))) {
                var named = Meanings.named(word);
                if (named.isEmpty()) {
                    throw new IllegalStateException("No meaning of a scene is called " + word);
                }
                named.forEach(meaning -> byMeaning
                        .computeIfAbsent(meaning, none -> new LinkedHashSet<>())
                        .add(scene));
            }
        }
        return byMeaning;
    }
}
