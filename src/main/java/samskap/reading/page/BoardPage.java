package samskap.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.BoardQuery;
import samskap.ideas.Card;
import samskap.ideas.Feeling;

/**
 * The board, ready to be written.
 *
 * @param next where the next ideas are, null at the end
 * @param first whether this is the top of the list
 * @param meant what somebody may have wanted to search for, null when nothing else
 */
public record BoardPage(
        Frame frame,
        BoardQuery query,
        List<Link> orders,
        List<Option> stages,
        List<Option> topics,
        List<Option> statuses,
        List<Feeling> feelings,
        List<Card> cards,
        @Nullable String next,
        boolean first,
        @Nullable Link meant,
        Surroundings surroundings) {

    /** Where saying "me too" on a card leads: back to this board. */
    public String supporting(Card card) {
        var address = query.address();
        return address + (address.contains("?") ? "&" : "?") + "act=support&idea=" + card.id();
    }

    public boolean isStatusSet() {
        return query.waiting() || !query.statuses().isEmpty();
    }

    /** A link to another view of the same. */
    public record Link(String href, String label, boolean current, int count) {}

    /** One thing to choose. */
    public record Option(String value, String label, boolean chosen) {}
}
