package samskap.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import samskap.bench.data.Size;
import samskap.bench.data.Story;

/** What a crowd of readers asks for: views of the board, searches, and mostly single ideas. */
final class Spread {

    private static final List<String> ORDERS = List.of("trending", "wanted", "new", "help");
    private static final List<String> STAGES =
            List.of("showroom", "planning", "order", "delivery", "fitting", "everyday");
    private static final List<String> STATUSES = List.of("shared", "being-tried", "done", "not-now");

    private Spread() {}

    static List<String> addresses() {
        var random = new Random(7);
        var addresses = new ArrayList<String>();
        for (var order : ORDERS) {
            addresses.add("/?order=" + order);
            STAGES.forEach(stage -> addresses.add("/?order=" + order + "&stage=" + stage));
            STATUSES.forEach(status -> addresses.add("/?order=" + order + "&status=" + status));
        }
        Story.WORDS.stream().limit(20).forEach(word -> addresses.add("/?q=" + word + "room"));
        for (int number = 0; number < 200; number++) {
            var id = 1 + random.nextInt(Size.USUAL.ideas());
            addresses.add("/ideas/" + id + "-" + samskap.shared.text.Slug.of(Story.title(id)));
        }
        java.util.Collections.shuffle(addresses, random);
        return addresses;
    }
}
