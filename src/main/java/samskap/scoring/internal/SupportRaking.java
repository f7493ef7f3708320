package samskap.scoring.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import samskap.ideas.Backing;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.scoring.RakedSupport;
import samskap.scoring.RakedSupport.Voices;
import samskap.scoring.Segment;
import samskap.value.lens.Raking;

/** Weights the voices for ideas so that each segment counts as much as there is of it. */
final class SupportRaking {

    private final List<Segment> segments;
    private final Map<PersonId, Integer> members;
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private final Map<PersonId, Integer> respondents = new HashMap<>();
    private final List<int[]> cells = new ArrayList<>();
    private final Map<IdeaId, Integer> voices = new HashMap<>();
    private final Map<IdeaId, List<Integer>> known = new HashMap<>();

    private SupportRaking(Evidence evidence) {
        segments = evidence.segments();
        members = evidence.members();
        segments.forEach(segment -> placeOf.put(segment.id(), placeOf.size()));
    }

    static RakedSupport of(Evidence evidence, Backing backing) {
        var raking = new SupportRaking(evidence);
        backing.everyVoice(raking::hear);
        return raking.raked();
    }

    private void hear(IdeaId idea, PersonId person) {
        voices.merge(idea, 1, Integer::sum);
        var segment = placeOf.get(members.getOrDefault(person, -1));
        if (segment != null) {
            var respondent = respondents.computeIfAbsent(person, heard -> {
                cells.add(new int[] {segment});
                return cells.size() - 1;
            });
            known.computeIfAbsent(idea, heard -> new ArrayList<>()).add(respondent);
        }
    }

    private RakedSupport raked() {
        var shares = segments.stream().mapToDouble(Segment::share).toArray();
        return Raking.of(cells.toArray(int[][]::new), new double[][] {shares}, RakedSupport.CAP)
                .map(raking -> new RakedSupport(weighted(raking.weights()), List.of(), raking.closed()))
                .orElseGet(() -> new RakedSupport(Map.of(), missing(), false));
    }

    private Map<IdeaId, Voices> weighted(double[] weights) {
        var weighted = new HashMap<IdeaId, Voices>();
        voices.forEach((idea, all) -> {
            var own = known.getOrDefault(idea, List.of()).stream()
                    .mapToDouble(respondent -> weights[respondent])
                    .toArray();
            weighted.put(
                    idea,
                    new Voices(all, own.length, java.util.Arrays.stream(own).sum(), Raking.effective(own)));
        });
        return weighted;
    }

    private List<Segment> missing() {
        return IntStream.range(0, segments.size())
                .filter(place -> cells.stream().noneMatch(cell -> cell[0] == place))
                .mapToObj(segments::get)
                .toList();
    }
}
