package samskap.chair;

import org.jspecify.annotations.Nullable;
import samskap.ideas.Board.Flicker;
import samskap.ideas.Stage;
import samskap.moments.MomentCounts.Count;

/**
 * Where on the journey it flickers most.
 *
 * @param stage the part of the journey
 * @param told how moments there went since last time; null when too few were told to say anything
 * @param ideas what ideas about it say of how it felt, in all; null when too few do
 */
public record WeakestLink(
        Stage stage, @Nullable Count told, @Nullable Flicker ideas) {}
