package samskap.pictures.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import samskap.pictures.Chosen;
import samskap.pictures.Picture;

/** What two people made of the same pictures at once, put together: only what somebody took away goes. */
final class PictureMerge {

    private PictureMerge() {}

    static List<Chosen> asChosen(List<Picture> pictures) {
        return pictures.stream()
                .map(picture -> new Chosen(
                        picture.id().value(), picture.alt(), picture.alt().isEmpty()))
                .toList();
    }

    /**
     * Mine in their order, then what came meanwhile.
     *
     * @param base what both began with
     */
    static List<Chosen> of(List<Chosen> base, List<Chosen> mine, List<Chosen> theirs) {
        if (mine.equals(base)) {
            return theirs;
        }
        var before = byId(base);
        var now = byId(theirs);
        var merged = new ArrayList<Chosen>();
        for (var one : mine) {
            var then = before.get(one.id());
            var other = now.get(one.id());
            if (then == null || other != null) {
                merged.add(other != null && Objects.equals(one, then) ? other : one);
            }
        }
        var chosen = byId(mine);
        theirs.stream()
                .filter(one -> !before.containsKey(one.id()) && !chosen.containsKey(one.id()))
                .forEach(merged::add);
        return List.copyOf(merged);
    }

    private static Map<String, Chosen> byId(List<Chosen> some) {
        return some.stream()
                .collect(Collectors.toMap(Chosen::id, Function.identity(), (one, again) -> one, LinkedHashMap::new));
    }
}
