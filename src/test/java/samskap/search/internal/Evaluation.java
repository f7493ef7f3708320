package samskap.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samskap.ideas.Finding.Likeness;
import samskap.ideas.IdeaId;
import samskap.search.internal.Cases.Case;
import samskap.search.internal.Cases.Text;
import samskap.search.internal.Cases.Way;
import samskap.search.vectors.ModelSettings.Pooling;

/** Measures how well search and likeness find what is meant, among many others. */
public final class Evaluation {

    private static final String HELP = """
            bin/eval-search [--held-out | --all] [--file name] [--misses] [--others number] [--speed number [--again]]

              --held-out  the cases that nothing was built by
              --all       these and the others, each file by itself as well
              --file      only those of this file
              --misses    tells what was not among the first three
              --others    among how many other ideas; 2 400 if it isn't given
              --model F   asks a model in the form of ONNX too, with tokenizer.json beside it
              --prefix P  what that model wants before each text
              --language  only those of this one: en, sv, nb or da
              --speed N   measures the index of N ideas and three times as many messages instead
              --again     leaves that index there, and asks the one that was left before
              --help      shows this
            """;

    private static final int OTHERS = 2_400;

    /** From here on, ideas that share words with one of the cases and say something else. */
    static final long NEGATIVES = 500_000;

    private final Map<Long, Text> texts = new HashMap<>();
    private final Map<String, Set<Long>> groups = new HashMap<>();
    private final Index index = Index.open(null);
    private final boolean tellMisses;
    private final Alike alike;
    private final Model model;

    private Evaluation(int others, boolean tellMisses, Model model) {
        this.tellMisses = tellMisses;
        this.model = model;
        model.load();
        model.answer();
        alike = new Alike(index, new Rarity(), new ReadableBut(Set.of()), new Neighbours(model));
        Cases.all().forEach(this::add);
        Cases.others(others).forEach(text -> put(1_000_000 + texts.size(), text));
        index.show();
    }

    private void add(Case one) {
        put(one.number(), one.idea());
        if (one.group() != null) {
            groups.computeIfAbsent(one.group(), first -> new java.util.HashSet<>())
                    .add((long) one.number());
        }
        if (one.another() != null) {
            put(NEGATIVES + one.number(), one.another());
        }
    }

    private void put(long id, Text text) {
        texts.put(id, text);
        var entry = new Entry(id, text.title(), text.story(), List.of(), Set.of(), List.of());
        index.put(entry);
        model.ready().ifPresent(loaded -> index.point(entry, loaded.embedding().of(Pointing.text(entry))));
    }

    /** @param arguments the folder {@code target}, then the options */
    public static void main(String[] arguments) throws IOException {
        var options = List.of(arguments).subList(1, arguments.length);
        if (options.contains("--help")) {
            System.out.print(HELP);
            return;
        }
        int speed = options.indexOf("--speed");
        if (speed >= 0) {
            Speed.measure(
                    Long.parseLong(options.get(speed + 1)),
                    Path.of(arguments[0], "search-speed"),
                    options.contains("--again"));
            return;
        }
        Predicate<Case> half = options.contains("--all")
                ? one -> true
                : options.contains("--held-out") ? one -> !one.isForBuilding() : Case::isForBuilding;
        int given = options.indexOf("--others");
        int others = given < 0 ? OTHERS : Integer.parseInt(options.get(given + 1));
        int file = options.indexOf("--file");
        int language = options.indexOf("--language");
        var cases = Cases.all().stream()
                .filter(half)
                .filter(one -> file < 0 || one.file().equals(options.get(file + 1)))
                .filter(one -> language < 0 || one.language().equals(options.get(language + 1)))
                .toList();
        var evaluation = new Evaluation(others, options.contains("--misses"), model(options));
        try (evaluation.index) {
            evaluation.run(cases, options.contains("--all"));
        }
    }

    private static Model model(List<String> options) {
        int file = options.indexOf("--model");
        int prefix = options.indexOf("--prefix");
        return new Model(
                file < 0 ? "" : options.get(file + 1), Pooling.MEAN, prefix < 0 ? "" : options.get(prefix + 1));
    }

    private void run(List<Case> cases, boolean each) {
        if (each) {
            cases.stream()
                    .collect(Collectors.groupingBy(Evaluation::origin, TreeMap::new, Collectors.toList()))
                    .forEach(this::run);
        } else {
            run("", cases);
        }
    }

    private static String origin(Case one) {
        return one.file() + (one.isForBuilding() ? ", built by" : ", held out");
    }

    /** How often what was meant was at which place. */
    private static final class Places {

        private final List<Integer> places = new ArrayList<>();

        double within(int first) {
            return (double) places.stream()
                            .filter(place -> place > 0 && place <= first)
                            .count()
                    / places.size();
        }

        double meanReciprocalRank() {
            return places.stream()
                    .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
                    .average()
                    .orElse(0);
        }
    }

    private void run(String origin, List<Case> cases) {
        var places = new EnumMap<Way, Places>(Way.class);
        for (var one : cases) {
            for (var asking : one.askings()) {
                var found = isText(asking.way()) ? alikeTo(asking.words()) : foundBy(asking.words());
                var place = place(found, one);
                places.computeIfAbsent(asking.way(), first -> new Places())
                        .places
                        .add(place);
                if (tellMisses && (place == 0 || place > 3)) {
                    System.out.printf(
                            "%s %d: %s -> %s; first: %s%n",
                            asking.way(),
                            place,
                            asking.words().replace("\n", " | "),
                            one.idea().title(),
                            found.stream()
                                    .limit(2)
                                    .map(id -> texts.get(id).title())
                                    .toList());
                }
            }
        }
        System.out.printf(Locale.ROOT, "%n%s%n%d cases among %d ideas%n%n", origin, cases.size(), texts.size());
        System.out.println("| asked by | pairs | recall@1 | @3 | @5 | MRR |\n|---|---|---|---|---|---|");
        places.forEach((way, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                way.name().toLowerCase(Locale.ROOT),
                all.places.size(),
                all.within(1),
                all.within(3),
                all.within(5),
                all.meanReciprocalRank()));
        var sameness = new Sameness(this::same, this::isSame, texts::get, tellMisses);
        cases.forEach(sameness::ask);
        sameness.tell();
    }

    private static boolean isText(Way way) {
        return way == Way.PARAPHRASE || way == Way.RETOLD;
    }

    private List<Long> alikeTo(String text) {
        return alike.to(text, 0, 10).stream().map(like -> like.idea().value()).toList();
    }

    private List<Long> foundBy(String words) {
        return index.search(searcher -> Searching.found(searcher, words, query -> query, 20)).keySet().stream()
                .map(IdeaId::value)
                .toList();
    }

    /** @return from 1, or 0 when it is not there */
    private int place(List<Long> found, Case meant) {
        for (int n = 0; n < found.size(); n++) {
            if (isSame(found.get(n), meant)) {
                return n + 1;
            }
        }
        return 0;
    }

    private boolean isSame(long id, Case one) {
        return id == one.number()
                || one.group() != null && groups.get(one.group()).contains(id);
    }

    private List<Likeness> same(String text) {
        return alike.to(text, Likeness.SAME, 10);
    }
}
