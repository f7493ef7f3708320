package samskap.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ideas, what people look for them with, and a crowd of others that they stand among. */
final class Cases {

    /** How somebody looks for an idea. */
    enum Way {
        PARAPHRASE('~'),
        INFLECTION('i'),
        COMPOUND('c'),
        MISSPELLING('m'),
        RETOLD('d');

        final char sign;

        Way(char sign) {
            this.sign = sign;
        }
    }

    record Text(String title, String story) {
        String whole() {
            return title + "\n" + story;
        }
    }

    record Asking(Way way, String words) {}

    /** Files of cases; of how many blocks one is held out. */
    private static final Map<String, Integer> FILES = new TreeMap<>(Map.of(
            "cases.txt",
            2,
            "cases-wide.txt",
            3,
            "cases-late.txt",
            1,
            "cases-fresh.txt",
            1,
            "cases-last.txt",
            1,
            "cases-unseen.txt",
            1));

    /** @param group ideas of a group say the same; null when it is the only one */
    record Case(
            int number,
            String file,
            String language,
            boolean isForBuilding,
            Text idea,
            List<Asking> askings,
            @Nullable Text another,
            @Nullable String group) {}

    private Cases() {}

    static List<Case> all() {
        var cases = new ArrayList<Case>();
        FILES.forEach((file, each) -> {
            var blocks = lines(file).split("\n\\s*\n");
            for (int n = 0; n < blocks.length; n++) {
                cases.add(read(
                        cases.size(),
                        file,
                        n % each != each - 1,
                        blocks[n].strip().split("\n")));
            }
        });
        return cases;
    }

    private static Case read(int number, String file, boolean isForBuilding, String[] lines) {
        var askings = new ArrayList<Asking>();
        String title = "";
        String story = "";
        String group = null;
        Text another = null;
        for (int n = 1; n < lines.length; n++) {
            var line = lines[n];
            var said = line.substring(2);
            switch (line.charAt(0) + line.substring(1, 2)) {
                case "g " -> group = said;
                case "= " -> title = said;
                case "- " -> another = text(said);
                case "~ " -> askings.add(new Asking(Way.PARAPHRASE, said.replace(" | ", "\n")));
                case "i " -> askings.add(new Asking(Way.INFLECTION, said));
                case "c " -> askings.add(new Asking(Way.COMPOUND, said));
                case "d " -> askings.add(new Asking(Way.RETOLD, said.replace(" | ", "\n")));
                case "m " -> askings.add(new Asking(Way.MISSPELLING, said));
                default -> story = line;
            }
        }
        return new Case(number, file, lines[0].strip(), isForBuilding, new Text(title, story), askings, another, group);
    }

    private static Text text(String said) {
        var lines = said.split(" \\| ", 2);
        return new Text(lines[0], lines.length > 1 ? lines[1] : "");
    }

    /** The same ones every time. */
    static List<Text> others(int many) {
        var random = new Random(4711);
        var parts = new Parts(lines("others.txt"));
        var others = new ArrayList<Text>();
        for (int n = 0; n < many; n++) {
            var language = List.of("sv", "nb", "da", "en").get(n % 4);
            var title = parts.one(language, "thing", random) + " " + parts.one(language, "wrong", random);
            others.add(new Text(
                    Character.toUpperCase(title.charAt(0)) + title.substring(1),
                    parts.one(language, "when", random) + " " + parts.one(language, "wish", random)));
        }
        return others;
    }

    private record Parts(String lines) {

        String one(String language, String kind, Random random) {
            var start = language + " " + kind + ": ";
            var line = lines.lines()
                    .filter(each -> each.startsWith(start))
                    .findFirst()
                    .orElseThrow();
            var all = line.substring(start.length()).split("\\|");
            return all[random.nextInt(all.length)];
        }
    }

    private static String lines(String file) {
        try (var stream = Cases.class.getResourceAsStream("/samskap/search/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^#.*\n", "")
                    .strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
