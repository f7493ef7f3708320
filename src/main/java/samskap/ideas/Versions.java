package samskap.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Everything that ideas have said. Nothing of it is ever lost or changed, but for what a colleague takes down. */
public interface Versions {

    /** How many a page shows. */
    int PAGE = 20;

    int LONGEST_REASON = 500;

    /** Oldest first; the last is what the idea says now. */
    List<Version> of(IdeaId idea);

    /** How many there are. */
    int count(IdeaId idea);

    /**
     * One page of them, latest first.
     *
     * @param after where the page before ended, null for the first
     */
    Slice<Said> page(IdeaId idea, @Nullable Cursor after);

    /**
     * What the idea has said at one time.
     *
     * @param ordinal counts its wordings from 1, as people do
     * @param before what it said until then, null for the first
     * @param isNow whether it says so still
     */
    record Said(Version version, int ordinal, @Nullable Composition before, boolean isNow) {

        /** What it is read against: itself, where there was nothing before or nothing that could still be read. */
        public Composition against() {
            return before == null || before.isEmpty() ? version.words() : before;
        }
    }

    /** What the idea said when its count of edits stood at this number. */
    Optional<Version> at(IdeaId idea, int number);

    /** The same for several of its numbers; one from before its first version is missing from the map. */
    Map<Integer, Version> at(IdeaId idea, Collection<Integer> numbers);

    /**
     * Takes down what an idea said once: whoever reads its history sees that something stood there, and no more. Twice
     * changes nothing.
     *
     * @param reason why, for the audit log
     * @throws samskap.shared.Refusal at {@code reason} when there is none or it is too long; when the idea says so now;
     *     when the person is no colleague
     */
    void takeDown(Person colleague, IdeaId idea, int number, String reason);

    /**
     * Gives the idea the words that somebody else found for it. Works within the caller's transaction, which holds the
     * idea (see {@link IdeaPulse#hold}) and has asked whether the person may.
     *
     * @throws StaleEdit when the idea is not at that version any more
     */
    Idea reword(IdeaId idea, Rewording rewording);

    /**
     * Other words for an idea.
     *
     * @param seen the idea's version that they were chosen for
     * @param author whose words they are
     * @param by who puts them in
     * @param source what somebody else gave that they were made from, null when they are theirs alone
     */
    record Rewording(
            int seen, Composition words, PersonId author, PersonId by, Version.@Nullable Source source, String why) {}
}
