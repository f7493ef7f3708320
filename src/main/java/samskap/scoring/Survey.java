package samskap.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.ideas.Topic;

/**
 * What is known about the evidence as a whole.
 *
 * @param reliability how much of the spread between ideas the comparisons have settled, 0 to 1
 * @param heard how far each segment has been heard
 * @param contrasts customers' ideas against our own, by the panel's criteria; empty for whoever still judges
 * @param agreement how far all judges agree, by criterion; empty for whoever still judges
 * @param coin whether held-out answers are foretold better than by tossing a coin
 * @param visitors how many visitors' answers there are, and how far they agree with people's (Spearman's ρ)
 * @param signs what somebody should look at
 * @param themes how far what customers have to say of each topic has been heard, those with most people first
 * @param next the question that would tell most
 */
public record Survey(
        double reliability,
        List<Heard> heard,
        Map<Criterion, Contrast> contrasts,
        Map<Criterion, Agreement> agreement,
        @Nullable Coin coin,
        @Nullable Visitors visitors,
        List<Sign> signs,
        List<Theme> themes,
        @Nullable Next next) {

    /** Without what the panels found, and without a question on one of those ideas. */
    public Survey withoutPanels(Set<IdeaId> unseen) {
        var open = next == null || next.isOn(unseen) ? null : next;
        return new Survey(reliability, heard, Map.of(), Map.of(), coin, visitors, signs, themes, open);
    }

    /** @param part of all answers, 0 to 1 */
    public record Heard(Segment segment, int people, double part) {}

    /**
     * @param difference customers' ideas minus our own, in points; null when there are too few to tell
     * @param theirs how many customers' ideas were judged
     * @param ours how many of our own
     */
    public record Contrast(@Nullable Interval difference, int theirs, int ours) {}

    /** @param gain mean log-likelihood gained over a coin, in bits an answer */
    public record Coin(int answers, Interval gain) {}

    public record Visitors(int answers, @Nullable Double agreement) {}

    /**
     * @param key of the sentence that says what was seen
     * @param arguments the sentence's; a moment is told as its day
     * @param idea what it is about, null when it is about somebody's answers
     */
    public record Sign(
            String key, List<Object> arguments, @Nullable Entry idea) {}

    /**
     * A topic and who has told of it. An idea is one thing that was told, by its author and by those who support it.
     *
     * @param people how many different customers told
     * @param unheard the estimated part of what would be told next that nobody has told yet, 0 to 1 (Good 1953)
     * @param isEnough whether it is time to act rather than to ask on
     */
    public record Theme(Topic topic, int people, double unheard, boolean isEnough) {}

    /**
     * @param comparison whether it is customers who should be asked, or else a judge
     * @param one the idea to ask about
     * @param other the one to compare it with, null for a judgement
     */
    public record Next(
            boolean comparison, Worth one, @Nullable Worth other) {

        boolean isOn(Set<IdeaId> ideas) {
            return ideas.contains(one.idea().id())
                    || other != null && ideas.contains(other.idea().id());
        }
    }
}
