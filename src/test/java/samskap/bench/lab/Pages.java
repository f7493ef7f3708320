package samskap.bench.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import samskap.bench.Load;
import samskap.bench.data.Story;
import samskap.bench.lab.Experiment.Unit;
import samskap.shared.text.Slug;

/** What readers' pages take. */
final class Pages {

    private static final Map<String, String> BOARDS = boards();
    private static final int CROWD = 32;

    private final int seconds;

    Pages(boolean quick) {
        seconds = quick ? 1 : 2;
    }

    private static Map<String, String> boards() {
        var boards = new LinkedHashMap<String, String>();
        for (var order : List.of("trending", "wanted", "new", "help")) {
            boards.put("board, " + order, "/?order=" + order);
            boards.put("board, " + order + ", a stage", "/?order=" + order + "&stage=delivery");
            boards.put("board, " + order + ", a topic", "/?order=" + order + "&topic=planet");
            boards.put("board, " + order + ", a status", "/?order=" + order + "&status=being-tried");
            boards.put("board, " + order + ", two statuses", "/?order=" + order + "&status=being-tried&status=planned");
            boards.put(
                    "board, " + order + ", all filters",
                    "/?order=" + order + "&stage=delivery&topic=planet&status=being-tried");
        }
        return boards;
    }

    /** Each page made anew. */
    List<Experiment> experiments() {
        var all = new ArrayList<Experiment>();
        BOARDS.forEach((name, address) -> all.add(alone(name, "", place -> List.of(address))));
        all.add(alone("API, list by trend", "", place -> List.of("/api/v1/ideas")));
        all.add(alone(
                "API, list by support, a stage", "", place -> List.of("/api/v1/ideas?order=wanted&stage=delivery")));
        all.add(alone("roadmap", "", place -> List.of("/roadmap")));
        all.add(new Experiment("the SQL of a board's page by itself", Unit.MILLISECONDS, "", BareSql::ofABoard));
        all.add(alone("any of 200 ideas", "", Pages::ideas));
        all.add(alone("idea with most messages", "≤ 10 ms", Pages::talkedAbout));
        all.add(alone("search, one word", "", place -> searches("")));
        all.add(alone("search, two words", "", place -> searches(" leveransen")));
        all.add(alone("API, similar ideas", "", Pages::similar));
        all.add(crowd("board, made anew, 32 readers", "≥ 800/s", Unit.PER_SECOND, Load.Result::perSecond));
        all.add(crowd("board, made anew, 99 of 100 within", "≤ 60 ms", Unit.MILLISECONDS, Load.Result::p99));
        return all;
    }

    /** Pages that many readers may have in common. */
    List<Experiment> shared() {
        return List.of(crowd("board, shared, 32 readers", "≥ 4 000/s", Unit.PER_SECOND, Load.Result::perSecond));
    }

    /** What this machine does at most with such a page. */
    Experiment asAFile(StaticFile file) {
        return new Experiment(
                "that page as a file, by nginx, 32 readers",
                Unit.PER_SECOND,
                "",
                place -> file.read(CROWD, 2 * seconds).perSecond());
    }

    private Experiment alone(String name, String target, Function<Standing, List<String>> addresses) {
        return new Experiment(
                name,
                Unit.MILLISECONDS,
                target,
                place -> new Load(place.port())
                        .run(addresses.apply(place), 1, seconds)
                        .p50());
    }

    /** A crowd comes twice, and the second time counts: what is done for many at once Java learns by itself. */
    private Experiment crowd(String name, String target, Unit unit, ToDoubleFunction<Load.Result> what) {
        return new Experiment(name, unit, target, place -> {
            crowd(place);
            return what.applyAsDouble(crowd(place));
        });
    }

    private Load.Result crowd(Standing place) throws Exception {
        return new Load(place.port()).run(List.of("/"), CROWD, 2 * seconds);
    }

    private static List<String> ideas(Standing place) {
        return new Random(7)
                .longs(200, 1, place.size().ideas())
                .mapToObj(Pages::idea)
                .toList();
    }

    private static String idea(long id) {
        return "/ideas/" + id + "-" + Slug.of(Story.title(id));
    }

    private static List<String> talkedAbout(Standing place) {
        return List.of(idea(place.size().mostTalkedAbout()));
    }

    private static List<String> similar(Standing place) {
        return new Random(11)
                .longs(20, 1, place.size().ideas())
                .mapToObj(id -> "/api/v1/ideas/" + id + "/similar")
                .toList();
    }

    private static List<String> searches(String more) {
        return Story.WORDS.stream()
                .limit(20)
                .map(word -> "/?q=" + (word + "room" + more).replace(" ", "+"))
                .toList();
    }
}
