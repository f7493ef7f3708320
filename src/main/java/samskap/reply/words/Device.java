package samskap.reply.words;

/** Knows the line that a phone or a mail program adds by itself: "Sent from my iPhone". */
final class Device {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 9;
    private static final int FEW_WORDS = 5;
    private static final int MOST_KNOWN_WORDS = 12;
    private static final Phrases EXCUSE = Phrases.of("excuse");
    private static final Phrases KNOWN = Phrases.of("device");
    private static final Phrases OPENING = Phrases.of("device opening");
    private static final Phrases NAME = Phrases.of("device name");

    private Device() {}

    /** Such words by a program that nobody listed: a few, and nothing else among them. */
    static boolean mayBe(String folded) {
        var words = Fold.undecorated(Fold.withoutAddresses(folded));
        return OPENING.beginning(words).isPresent() && Evidence.words(words) <= FEW_WORDS && words.indexOf(',') < 0;
    }

    /** People tell longer things of what they sent from where, programs only excuse themselves. */
    private static boolean isNoStory(String words) {
        return Evidence.words(words) <= MOST_KNOWN_WORDS || EXCUSE.isIn(words);
    }

    static boolean is(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        var words = Fold.undecorated(Fold.withoutAddresses(folded));
        var bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return KNOWN.matches(bare) && isNoStory(bare)
                || OPENING.beginning(bare).isPresent() && NAME.isIn(bare) && Evidence.words(bare) <= MOST_WORDS;
    }
}
