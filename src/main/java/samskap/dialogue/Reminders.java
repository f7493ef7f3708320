package samskap.dialogue;

/** Reminding colleagues of what they promised. */
public interface Reminders {

    /**
     * Reminds everybody who is to be reminded today and has not been. Running it again, or on two machines at once,
     * reminds nobody twice.
     *
     * @return how many reminders there were
     */
    int remind();
}
