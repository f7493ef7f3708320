package samskap.scoring.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samskap.ideas.Backing.Voice;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.ideas.Topic;
import samskap.identity.PersonId;
import samskap.scoring.Survey.Theme;
import samskap.value.evidence.Saturation;

/** Whether enough has been heard of each topic, from who said each thing. */
final class Themes {

    private Themes() {}

    /** @param staff whose voices are not customers' */
    static List<Theme> heard(List<Entry> ideas, List<Voice> voices, Set<PersonId> staff) {
        var told = new HashMap<IdeaId, Set<PersonId>>();
        ideas.forEach(idea -> told.put(idea.id(), new HashSet<>(Set.of(idea.author()))));
        voices.forEach(voice -> told.getOrDefault(voice.idea(), new HashSet<>()).add(voice.person()));
        told.values().forEach(people -> people.removeAll(staff));
        var themes = new LinkedHashMap<Topic, Map<IdeaId, Set<PersonId>>>();
        ideas.forEach(idea -> {
            var topic = idea.topic();
            var people = told.getOrDefault(idea.id(), Set.of());
            if (topic != null && !people.isEmpty()) {
                themes.computeIfAbsent(topic, unheard -> new HashMap<>()).put(idea.id(), people);
            }
        });
        return themes.entrySet().stream()
                .map(entry -> theme(entry.getKey(), entry.getValue().values()))
                .sorted(Comparator.comparingInt(Theme::people).reversed())
                .toList();
    }

    private static Theme theme(Topic topic, Collection<Set<PersonId>> things) {
        var people = new HashSet<PersonId>();
        things.forEach(people::addAll);
        var saturation =
                Saturation.of(people.size(), things.stream().map(Set::size).toList());
        return new Theme(topic, saturation.people(), saturation.unheard(), saturation.isEnough());
    }
}
