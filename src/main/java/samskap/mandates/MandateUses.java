package samskap.mandates;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moments.MomentId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * What colleagues did within their mandates: told in the order in which it happened, thanked for, and never counted by
 * person.
 */
public interface MandateUses {

    int LONGEST_NOTE = 1_000;

    int MOST_WRONG = 10;

    /**
     * What was answered or promised is within this mandate. The first that is named for it counts.
     *
     * @throws samskap.shared.Refusal when it is not theirs or no answer; when they don't have such a mandate
     */
    void said(Person by, MandateId mandate, MessageId message);

    /**
     * The same for what was made right on the spot.
     *
     * @param deed the key with which it was told
     */
    void did(Person by, MandateId mandate, MomentId moment, UUID deed);

    /**
     * The same for what was answered to whoever told a moment.
     *
     * @param said the key with which it was said
     */
    void answered(Person by, MandateId mandate, MomentId moment, UUID said);

    /** Latest first. */
    Slice<Use> latest(Person colleague, @Nullable Cursor after, int size);

    /**
     * Thanks a colleague. Doing so twice changes nothing.
     *
     * @throws samskap.shared.Refusal when it is one's own
     */
    void thank(Person by, UseId use);

    /** What this colleague was thanked for and has not read, latest first. */
    List<Use> unreadThanks(Person colleague);

    /** For how many things they were thanked and have not read it. */
    int countUnreadThanks(Person colleague);

    /** They have read the thanks for these. */
    void readThanks(Person colleague, Collection<UseId> shown);

    /**
     * Notes that something went wrong within the mandate, and that it was fine.
     *
     * @param key chosen by the page: the same is said once
     * @throws samskap.shared.Refusal at {@code words}
     */
    void note(Person by, MandateId mandate, UUID key, String words);

    /**
     * What went wrong within these mandates, of each the latest {@value #MOST_WRONG}, latest first; one in which
     * nothing did is missing.
     */
    Map<MandateId, List<Wrong>> wrong(Person colleague, List<MandateId> mandates);

    /** It went wrong, and that was fine. */
    record Wrong(PersonId by, String words, Instant at) {}
}
