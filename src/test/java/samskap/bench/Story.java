package samskap.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences of the length that people write, the same ones every time. */
final class Story {

    static final List<String> WORDS = List.of(
            "leveransen",
            "spisen",
            "montering",
            "skruv",
            "handle",
            "drawer",
            "fitting",
            "kitchen",
            "pallet",
            "calendar",
            "bortforsling",
            "measure",
            "luckor",
            "showroom",
            "vatten",
            "delivery",
            "saturday",
            "name",
            "phone",
            "price",
            "the",
            "and",
            "when",
            "came",
            "home",
            "it",
            "was",
            "not",
            "there",
            "we",
            "waited",
            "all",
            "day",
            "for",
            "a",
            "person",
            "who",
            "knew",
            "what",
            "to",
            "do",
            "with",
            "that",
            "old",
            "one",
            "because",
            "nobody",
            "had",
            "told",
            "us",
            "before",
            "och",
            "det",
            "som",
            "inte",
            "var",
            "hemma",
            "hela",
            "dagen",
            "utan",
            "besked",
            "köket",
            "blev");

    private static final List<String> ENDINGS = List.of(
            "", "", "s", "en", "er", "na", "box", "plan", "day", "room", "side", "work", "list", "line", "time", "bord",
            "skåp", "dörr", "hylla", "lampa", "golv", "vägg", "bänk", "låda", "glas", "trä", "rör", "ljus", "mått",
            "dag");

    private Story() {}

    static String title(long seed) {
        var random = new Random(seed * 31);
        var sentence = sentence(random, 4 + random.nextInt(6));
        return sentence.substring(0, sentence.length() - 1) + " " + seed;
    }

    static String text(long seed, int sentences) {
        var random = new Random(seed * 131);
        return IntStream.range(0, sentences)
                .mapToObj(number -> sentence(random, 8 + random.nextInt(10)))
                .collect(Collectors.joining(" "));
    }

    /** A few words are everywhere, most are rare: about as people's are. */
    private static String word(Random random) {
        var word = WORDS.get((int) (random.nextDouble() * random.nextDouble() * WORDS.size()));
        return word + ENDINGS.get((int) (Math.pow(random.nextDouble(), 3) * ENDINGS.size()));
    }

    private static String sentence(Random random, int words) {
        var sentence =
                IntStream.range(0, words).mapToObj(number -> word(random)).collect(Collectors.joining(" "));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
    }
}
