package samskap.ideas.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Card;

/**
 * A piece of the board; sent to the page as JSON.
 *
 * @param next where the next piece starts, null when the board ends here
 */
record BoardPage(List<Card> cards, @Nullable String next) {}
