package samskap.search.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Measures an index of many ideas, three messages each, with words as often as people's are (Zipf's law). */
final class Speed {

    private static final int STORY = 45;
    private static final int MESSAGE = 25;
    private static final int MESSAGES = 3;
    private static final int VOCABULARY = 60_000;
    private static final int ASKED = 300;
    private static final int COMPARED = 1_500;
    private static final int BATCH = 1_000;
    private static final String IDEAS = "ideas";
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> vocabulary = vocabulary();
    private final double[] upTo = zipf();
    private final long ideas;
    private final Index index;

    private Speed(long ideas, Path folder) {
        this.ideas = ideas;
        this.index = Index.open(folder);
    }

    /**
     * @param folder where the index is made
     * @param again whether one that was left there is asked again, and this one is left there too
     */
    static void measure(long ideas, Path folder, boolean again) throws IOException {
        if (!again) {
            clear(folder);
        }
        var speed = new Speed(ideas, folder);
        try {
            if (!Long.toString(ideas).equals(speed.index.kept().get(IDEAS))) {
                speed.build(folder);
            }
            speed.type();
            speed.compare();
        } finally {
            speed.index.close();
            if (!again) {
                clear(folder);
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void build(Path folder) throws IOException {
        var begun = System.nanoTime();
        for (long from = 1; from <= ideas; from += BATCH) {
            LongStream.range(from, Math.min(ideas + 1, from + BATCH)).parallel().forEach(this::put);
        }
        index.show();
        index.keep(Map.of(IDEAS, Long.toString(ideas)));
        var seconds = (System.nanoTime() - begun) / 1e9;
        long bytes;
        try (var files = Files.list(folder)) {
            bytes = files.mapToLong(file -> file.toFile().length()).sum();
        }
        System.out.printf(
                Locale.ROOT,
                "%d ideas, %d messages: %.0f s (%.0f texts/s), %d MB%n",
                ideas,
                ideas * MESSAGES,
                seconds,
                ideas * (1 + MESSAGES) / seconds,
                bytes >> 20);
    }

    private void put(long id) {
        var text = idea(id);
        var random = new Random(-id);
        var said = LongStream.range(0, MESSAGES)
                .mapToObj(n -> new Entry.Said(id * MESSAGES + n, words(MESSAGE, random)))
                .toList();
        index.put(new Entry(id, text.title(), text.story(), List.of(), Set.of("status" + id % 6), said));
    }

    private Cases.Text idea(long id) {
        var random = new Random(id);
        return new Cases.Text(words(7, random), words(STORY, random));
    }

    private void type() {
        var random = new Random(1);
        var times = new Times();
        for (int n = 0; n < ASKED; n++) {
            var whole = words(1 + n % 3, random);
            for (int end = 1; end <= whole.length(); end++) {
                var typed = whole.substring(0, end);
                times.of(() -> index.search(searcher -> Searching.found(searcher, typed, query -> query, 200)));
            }
        }
        times.tell("as one types");
    }

    private void compare() {
        var alike = new Alike(index, new Rarity(), new ReadableBut(Set.of()), new Neighbours(Model.none()));
        var random = new Random(2);
        var times = new Times();
        for (int n = 0; n < COMPARED; n++) {
            var other = idea(1 + random.nextLong(ideas));
            var text = words(4, random) + "\n" + other.story().substring(0, 150) + " " + words(15, random);
            times.of(() -> alike.to(text, 0.2, 4));
        }
        times.tell("similar");
    }

    /** How long each took, by the clock and of a processor; what other work on the machine takes shows in the first. */
    private static final class Times {

        private final List<Double> clock = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        void of(Runnable asked) {
            var begun = System.nanoTime();
            var used = THREADS.getCurrentThreadCpuTime();
            asked.run();
            processor.add((THREADS.getCurrentThreadCpuTime() - used) / 1e6);
            clock.add((System.nanoTime() - begun) / 1e6);
        }

        void tell(String what) {
            System.out.printf(Locale.ROOT, "%s (%d): %s; processor %s%n", what, clock.size(), of(clock), of(processor));
        }

        /** The first fifth is for getting warm. */
        private static String of(List<Double> times) {
            var sorted = times.stream().skip(times.size() / 5).sorted().toList();
            return String.format(
                    Locale.ROOT,
                    "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms",
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.get(sorted.size() * 99 / 100),
                    sorted.getLast());
        }
    }

    private String words(int many, Random random) {
        var words = new StringBuilder();
        for (int n = 0; n < many; n++) {
            var place = Arrays.binarySearch(upTo, random.nextDouble());
            words.append(n == 0 ? "" : " ")
                    .append(vocabulary.get(Math.min(VOCABULARY - 1, place < 0 ? -place - 1 : place)));
        }
        return words.toString();
    }

    private static double[] zipf() {
        var upTo = new double[VOCABULARY];
        double sum = 0;
        for (int n = 0; n < VOCABULARY; n++) {
            sum += 1.0 / (n + 10);
            upTo[n] = sum;
        }
        for (int n = 0; n < VOCABULARY; n++) {
            upTo[n] /= sum;
        }
        return upTo;
    }

    /** Small words, then the words of the list of meanings, then compounds of them. */
    private static List<String> vocabulary() {
        var random = new Random(3);
        var small = Arrays.stream(lines("stop-words.txt").split("\\s+"))
                .filter(word -> !word.contains(":"))
                .distinct()
                .toList();
        var telling = Arrays.stream(lines("meanings.txt").split("\\s+"))
                .filter(word -> word.length() > 2)
                .distinct()
                .collect(Collectors.toList());
        java.util.Collections.shuffle(telling, random);
        var all = new ArrayList<>(small);
        all.addAll(telling);
        while (all.size() < VOCABULARY) {
            all.add(telling.get(random.nextInt(telling.size())) + telling.get(random.nextInt(telling.size())));
        }
        return all;
    }

    private static String lines(String file) {
        try (var stream = Speed.class.getResourceAsStream("/samskap/search/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^[#@].*\n", "");
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
