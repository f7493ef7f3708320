package samskap.shared.ui;

import samskap.shared.live.Change;

/**
 * A number beside an entry of the navigation, kept up to date while the page is open. A module contributes it as a
 * Spring bean; it is asked only for those who have the entry.
 */
public interface NavBadge {

    /** The path of the entry's view, such as {@code queue}. */
    String path();

    /** The number; nothing is shown for zero. */
    long count();

    /** The translation key of what the number means, with the number as its argument: "7 waiting". */
    String spoken();

    /** Whether the number may be another after this change. Called on the messenger's thread; must be quick. */
    boolean changesWith(Change change);
}
