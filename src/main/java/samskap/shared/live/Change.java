package samskap.shared.live;

import java.util.Collection;
import java.util.List;

/**
 * What changed.
 *
 * @param kind what sort of thing happened
 * @param subject the id of the idea that it happened to, where it happened to one ({@link #isOfIdea()})
 */
public record Change(Kind kind, long subject) {

    /** Every page that is open hears of each change: where it is more, all look once. */
    private static final int FEW = 50;

    /** So many people were told something that naming each would take longer than looking. */
    public static Change notificationsOfMany() {
        return new Change(Kind.NOTIFICATIONS_CHANGED, 0);
    }

    /** These people were told something, or read it: each is named, unless they are many. */
    public static List<Change> notificationsTo(Collection<Long> people) {
        return people.size() > FEW
                ? List.of(notificationsOfMany())
                : people.stream()
                        .map(person -> new Change(Kind.NOTIFICATIONS_CHANGED, person))
                        .toList();
    }

    /** Something waits for a colleague's look, or no longer. */
    public static Change moderation() {
        return new Change(Kind.MODERATION_CHANGED, 0);
    }

    /** A mail came in, or something became of one. */
    public static Change inbox() {
        return new Change(Kind.INBOX_CHANGED, 0);
    }

    /** Whether this person may have been told something, or have read it. */
    public boolean isOfNotificationsTo(long person) {
        return kind == Kind.NOTIFICATIONS_CHANGED && (subject == person || subject == 0);
    }

    /** Whether a list that tells how some ideas stand may say something else of them now. */
    public boolean isOfHowIdeasStand() {
        return switch (kind) {
            case IDEA_EDITED, IDEA_MOVED, IDEA_WITHHELD, PERSON_CHANGED, PLACE_CHANGED -> true;
            default -> false;
        };
    }

    /** Whether the dialogue of this idea is shown otherwise now. */
    public boolean isOfDialogueOf(long idea) {
        return (kind == Kind.DIALOGUE_CHANGED || kind == Kind.DIALOGUE_MARKED) && subject == idea;
    }

    /** Whether an idea changed, which is then the subject. */
    public boolean isOfIdea() {
        return switch (kind) {
            case VALUES_CHANGED,
                    PANEL_CHANGED,
                    NEWS_CHANGED,
                    NOTIFICATIONS_CHANGED,
                    TELLING_CHANGED,
                    ROLES_CHANGED,
                    SIGN_INS_ENDED,
                    PLACE_CHANGED,
                    TEAMS_CHANGED,
                    WRITING_CHANGED,
                    MODERATION_CHANGED,
                    PERSON_CHANGED,
                    INBOX_CHANGED,
                    MOMENTS_CHANGED,
                    MOMENT_ANSWERED,
                    JOURNEY_CHANGED,
                    CUSTOMERS_CHANGED,
                    CUSTOMERS_LISTED,
                    ASKS_CHANGED,
                    MANDATES_CHANGED,
                    REQUEST_CHANGED,
                    CHAIR_CHANGED -> false;
            default -> true;
        };
    }

    /** What can happen that an open page may want to show. */
    public enum Kind {
        IDEA_SHARED,
        IDEA_EDITED,
        IDEA_MOVED,
        /** Others don't see the idea any more, or see it again. */
        IDEA_WITHHELD,
        /** A wording was suggested or decided on, or what was arrived at was summed up. */
        WORDING_CHANGED,
        /** Something that somebody gave was taken up, or is no longer. */
        CREDIT_CHANGED,
        SUPPORT_CHANGED,
        /** Something was said, or what was said is another now or not there any more. */
        DIALOGUE_CHANGED,
        /** What was said stands as it was; what people think of it, or what became of it, is shown otherwise. */
        DIALOGUE_MARKED,
        QUEUE_CHANGED,
        /**
         * A colleague began to write on the idea, or stopped: it concerns colleagues, and changes nothing of the idea.
         */
        WRITING_CHANGED,
        /** Who answers for what; the subject is 0. */
        TEAMS_CHANGED,
        /** All ideas' values were computed anew; the subject is 0. */
        VALUES_CHANGED,
        /** A panel was invited, or somebody judged; the subject is 0. */
        PANEL_CHANGED,
        /** An announcement came out or was changed; the subject is 0. */
        NEWS_CHANGED,
        /** Somebody was told something, or read it; the subject is the person, or 0 where it was many. */
        NOTIFICATIONS_CHANGED,
        /** Of something that is told to many, more have been told by now; the subject is the person who did it. */
        TELLING_CHANGED,
        /** Somebody was given roles or relieved of some; the subject is the person. */
        ROLES_CHANGED,
        /** Somebody is signed in no more where they were; the subject is the person. */
        SIGN_INS_ENDED,
        /** How the place is set up or looks; the subject is 0. */
        PLACE_CHANGED,
        /** Something waits for a colleague's look, or was decided on; the subject is 0. */
        MODERATION_CHANGED,
        /** Somebody is called otherwise, or has left; the subject is the person. */
        PERSON_CHANGED,
        /** A mail came in, or something became of one; the subject is 0. */
        INBOX_CHANGED,
        /** Somebody told a moment, or something became of one; the subject is the moment, or 0 where it was many. */
        MOMENTS_CHANGED,
        /** Something was said to a moment, or its teller read it; the subject is the moment, or 0 where it was many. */
        MOMENT_ANSWERED,
        /** A step of the customer's journey, who cares for it or what was done about it; the subject is 0. */
        JOURNEY_CHANGED,
        /** Something about a customer whom colleagues know is another now; the subject is the customer, or 0. */
        CUSTOMERS_CHANGED,
        /** A list of customers has come further on its way in; the subject is 0. */
        CUSTOMERS_LISTED,
        /** Something was asked, answered or said back; the subject is the ask, or 0 where it was many. */
        ASKS_CHANGED,
        /** What colleagues may on their own, or what they did within it; the subject is 0. */
        MANDATES_CHANGED,
        /** A colleague asked for a decision, or has one; the subject is the request, or 0 where it was many. */
        REQUEST_CHANGED,
        /** What lies on the table at the leaders' meeting, or what was decided there; the subject is 0. */
        CHAIR_CHANGED
    }
}
