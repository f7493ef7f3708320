package samskap.teams.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Words;
import samskap.teams.Team;
import samskap.teams.Teams;

/** What the pages about teams work with. */
@Component
record TeamKit(Teams teams, Journey journey, People people, CurrentPerson current, Acts acts, Words words, Live live) {

    /** Those that are offered, in their order, and at the end what else the team answers for. */
    List<Stage> stages(@Nullable Team team) {
        return withOwn(journey.stages(), team == null ? Set.of() : team.stages(), Stage::id);
    }

    /** The same of topics. */
    List<Topic> topics(@Nullable Team team) {
        return withOwn(journey.topics(), team == null ? Set.of() : team.topics(), Topic::id);
    }

    /** Told apart by their ids: one may be called otherwise since the team was read. */
    private static <T> List<T> withOwn(List<T> offered, Set<T> own, ToIntFunction<T> id) {
        var known = offered.stream().map(id::applyAsInt).collect(Collectors.toSet());
        return Stream.concat(
                        offered.stream(),
                        own.stream()
                                .filter(part -> !known.contains(id.applyAsInt(part)))
                                .sorted(Comparator.comparingInt(id)))
                .toList();
    }

    String text(String key, Object... arguments) {
        return words.text("teams." + key, arguments);
    }
}
