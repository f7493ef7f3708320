package samskap.search.internal;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether a text tells another again, in much the same words: each has to have nearly all that the other says. A scene
 * or a subject in common is not enough here, for what differs in one word may be something else.
 */
final class Retelling {

    private static final double AS_A_PART = 0.8;
    private static final double SYNONYM = 0.8;
    private static final double ONE_OF_SEVERAL_MEANINGS = 0.4;
    private static final double WRITTEN_ALIKE = 0.7;

    /** What both have, as a share of all that they say. */
    private static final double NEARLY_ALL = 0.55;

    /** So much of one of the titles is in the other text, else each asks for something that the other does not. */
    private static final double WISHED = 0.75;

    /** Who asks for the same may have lived through something else. */
    private static final double MUCH = 0.42;

    /** A title of which no word that tells anything is missing in the other text. */
    private static final double WHOLE_TITLE = 0.93;

    private static final double MOST_OF_TITLE = 0.6;

    /** Where there are only titles, they have to say more. */
    private static final double MOST_OF_BARE_TITLE = 0.7;

    /** Less than so many words that no other idea has, or more common ones, are too little to be sure of. */
    private static final double ENOUGH = 1.5;

    private final Contents text;
    private final Weights weights;

    Retelling(Contents text, Weights weights) {
        this.text = text;
        this.weights = weights;
    }

    /** From 0, when it is not the same, to 1. */
    double sameness(Contents other) throws IOException {
        var there = had(text.units(), other);
        var back = had(other.units(), text);
        var shared = (there.share() + back.share()) / 2;
        var isSame = Math.min(there.found(), back.found()) >= ENOUGH * weights.most() && isSame(there, back, shared);
        return isSame ? Math.min(1, shared) : 0;
    }

    private static boolean isSame(Had there, Had back, double shared) {
        var isTold = there.hasStory() && back.hasStory();
        var title = there.title().share();
        var others = back.title().share();
        if (isTold && shared >= NEARLY_ALL && Math.max(title, others) >= WISHED) {
            return true;
        }
        return Math.max(title, others) >= WHOLE_TITLE
                && Math.min(title, others) >= (isTold ? MOST_OF_TITLE : MOST_OF_BARE_TITLE)
                && (!isTold || shared >= MUCH);
    }

    /** How much of a text's weight another has. */
    private record Part(double found, double all) {

        private static final Part NONE = new Part(0, 0);

        Part plus(double whole, double share) {
            return new Part(found + whole * share, all + whole);
        }

        double share() {
            return all == 0 ? 0 : found / all;
        }
    }

    private record Had(Part title, Part story, boolean hasStory) {

        double found() {
            return title.found() + story.found();
        }

        double share() {
            return new Part(found(), title.all() + story.all()).share();
        }
    }

    private Had had(List<Unit> units, Contents other) throws IOException {
        var title = Part.NONE;
        var story = Part.NONE;
        var hasStory = false;
        for (var unit : units) {
            var whole = unit.word().weight(weights);
            var share = likeliest(unit.word(), other);
            if (unit.inTitle()) {
                title = title.plus(whole, share);
            } else {
                story = story.plus(whole, share);
                hasStory = true;
            }
        }
        return new Had(title, story, hasStory);
    }

    private static double likeliest(Word word, Contents other) {
        if (!other.mayHaveKinOf(word)) {
            return other.hasWrittenLike(word.written()) ? WRITTEN_ALIKE : 0;
        }
        if (!Collections.disjoint(word.stems(), other.stems())) {
            return 1;
        }
        if (!Collections.disjoint(word.stems(), other.parts()) || !Collections.disjoint(word.parts(), other.stems())) {
            return AS_A_PART;
        }
        var synonym = synonym(word.senses(), other);
        return synonym < WRITTEN_ALIKE && other.hasWrittenLike(word.written()) ? WRITTEN_ALIKE : synonym;
    }

    /** Words that are put together mean several things; only who means all of what the other does is one. */
    private static double synonym(Set<String> senses, Contents other) {
        var best = 0.0;
        if (!Collections.disjoint(senses, other.senses())) {
            for (var unit : other.units()) {
                var theirs = unit.word().senses();
                if (!Collections.disjoint(senses, theirs)) {
                    var all = senses.containsAll(theirs) || theirs.containsAll(senses);
                    best = Math.max(best, all ? SYNONYM : ONE_OF_SEVERAL_MEANINGS);
                }
            }
        }
        return best;
    }
}
