package samskap.ideas.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The orders and filters above the board, each with the address that it leads to; sent to the page as JSON.
 *
 * @param mine null for a visitor, who has nothing of their own
 * @param clear leads out of all filters, null when there are none
 * @param searching says what is searched for, null when nothing is
 */
record Tools(
        List<Tab> orders,
        Choice stages,
        Choice topics,
        Toggles statuses,
        @Nullable Toggle mine,
        Toggle waiting,
        @Nullable String clear,
        @Nullable String searching) {

    /** @param count shown beside the label, null for none */
    record Tab(
            String href,
            String label,
            @Nullable String count,
            @Nullable String countLabel,
            boolean current) {}

    /** One of many; the first option is "all". */
    record Choice(String label, boolean set, List<Option> options) {}

    /** @param group the heading that it stands under, null for none */
    record Option(@Nullable String group, String href, String label, boolean chosen) {}

    /** Any of many. */
    record Toggles(String label, boolean set, List<Toggle> options) {}

    record Toggle(String href, String label, boolean chosen) {}
}
