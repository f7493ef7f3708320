package samskap.moderation;

/**
 * Something else that waits for a colleague's decision where the cases are. A module contributes this as a Spring bean,
 * and what there is to decide as {@link samskap.moderation.ui.DeskPart}.
 */
public interface AlsoWaits {

    /** How many of them wait. */
    int count();
}
