package samskap.reply.words;

/** Knows the line that a phone or a mail program adds by itself: "Sent from my iPhone". */
final class Device {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 9;
    private static final Phrases KNOWN = Phrases.of("device");
    private static final Phrases OPENING = Phrases.of("device opening");
    private static final Phrases NAME = Phrases.of("device name");

    private Device() {}

    static boolean is(String folded) {
        if (folded.length() > LONGEST) {
            return false;
        }
        var words = Fold.undecorated(Fold.withoutAddresses(folded));
        var bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return KNOWN.matches(bare)
                || OPENING.beginning(bare).isPresent() && NAME.isIn(bare) && Evidence.words(bare) <= MOST_WORDS;
    }
}
