package samskap.value.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samskap.value.evidence.Signs.Sign;

/** One group whose people support a thing far more than their part of all support. */
public final class Groups {

    /** Fewer of a group are no sign, however rare, and neither is a thing or a group with fewer voices. */
    public static final int FEWEST = 5;

    /**
     * A group's part of a thing's voices.
     *
     * @param ofGroup how many are of the group
     * @param all how many support the thing
     */
    public record Crowd(int thing, int group, int ofGroup, int all) {}

    private Groups() {}

    /** Those that hold, the surest first. */
    public static List<Sign<Crowd>> in(List<Voice> voices) {
        var things = new HashMap<Integer, Integer>();
        var groups = new HashMap<Integer, Integer>();
        var both = new HashMap<List<Integer>, Integer>();
        for (var voice : voices) {
            things.merge(voice.thing(), 1, Integer::sum);
            if (voice.group() != Voice.ALONE) {
                groups.merge(voice.group(), 1, Integer::sum);
                both.merge(List.of(voice.thing(), voice.group()), 1, Integer::sum);
            }
        }
        var found = new ArrayList<Sign<Crowd>>();
        both.forEach((cell, ofGroup) -> {
            if (ofGroup >= FEWEST) {
                int all = things.getOrDefault(cell.get(0), 0);
                int everywhere = groups.getOrDefault(cell.get(1), 0);
                found.add(new Sign<>(
                        new Crowd(cell.get(0), cell.get(1), ofGroup, all),
                        Signs.oneGroup(ofGroup, all, everywhere, voices.size())));
            }
        });
        // What is tested follows from how many voices a thing and a group have, never from what they have in common.
        return Signs.holding(found, many(things) * many(groups));
    }

    private static long many(Map<Integer, Integer> counts) {
        return counts.values().stream().filter(count -> count >= FEWEST).count();
    }
}
