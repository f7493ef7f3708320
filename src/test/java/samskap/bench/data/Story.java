package samskap.bench.data;

import java.util.List;
import java.util.SplittableRandom;

/** Sentences of the length that people write, the same ones every time. */
public final class Story {

    public static final List<String> WORDS = List.of(
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

    /** One word of so many is. */
    private static final int PUT_TOGETHER = 5;

    /** The first ones, which say something. */
    private static final int LONG_WORDS = 20;

    private Story() {}

    public static String title(long seed) {
        var random = new SplittableRandom(seed * 31);
        var title = new StringBuilder();
        sentence(title, random, 4 + random.nextInt(6));
        return title.append(' ').append(seed).toString();
    }

    public static String text(long seed, int sentences) {
        var random = new SplittableRandom(seed * 131);
        var text = new StringBuilder();
        for (int number = 0; number < sentences; number++) {
            text.append(number == 0 ? "" : " ");
            sentence(text, random, 8 + random.nextInt(10));
            text.append('.');
        }
        return text.toString();
    }

    private static void sentence(StringBuilder text, SplittableRandom random, int words) {
        var start = text.length();
        for (int number = 0; number < words; number++) {
            text.append(number == 0 ? "" : " ");
            word(text, random);
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }

    /** A few words are everywhere, most are rare, and some are put together of two: about as people's are. */
    private static void word(StringBuilder text, SplittableRandom random) {
        if (random.nextInt(PUT_TOGETHER) == 0) {
            text.append(WORDS.get(random.nextInt(LONG_WORDS)));
        }
        text.append(WORDS.get((int) (random.nextDouble() * random.nextDouble() * WORDS.size())));
        text.append(ENDINGS.get((int) (Math.pow(random.nextDouble(), 3) * ENDINGS.size())));
    }
}
