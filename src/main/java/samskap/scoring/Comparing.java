package samskap.scoring;

import java.util.Optional;

/** "Which matters more to you?" on two ideas, chosen so that the answer tells most. */
public interface Comparing {

    /** After so many answers it is enough for once. */
    int SITTING = 10;

    /** Whether this voter may compare: customers, and visitors where the owner lets them. */
    boolean mayCompare(Voter voter);

    /**
     * What to ask next. The same question again until it is answered; never the same two ideas twice, never one's own,
     * never a long text that the person has not read.
     *
     * @return empty when there is nothing left to ask this voter
     * @throws samskap.shared.Refusal when the voter may not compare, or asks too fast
     */
    Optional<Pair> next(Voter voter);

    /**
     * Records an answer. The same answer again changes nothing; another answer to the same question takes the first
     * one's place.
     *
     * @throws samskap.shared.Refusal when the question is not this voter's, or one of its ideas has closed since
     */
    void answer(Voter voter, long pair, Choice choice);

    /**
     * Takes the voter's answer to a question back.
     *
     * @return the question, to be asked again; empty when it waits for an answer anyway
     * @throws samskap.shared.Refusal when the question is not this voter's
     */
    Optional<Pair> takeBack(Voter voter, long pair);

    /** How many questions this voter has answered in all, skipped ones apart. */
    int answered(Voter voter);
}
