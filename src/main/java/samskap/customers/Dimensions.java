package samskap.customers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * Which kinds of customers there are, in several dimensions, and who is of which. Customers say so themselves, if they
 * like; else a colleague who knows them does. Colleagues say for themselves alone where they belong, which shows in
 * counts ({@link Mirror}), to themselves as a reason for whom to meet ({@link Suggestion.Why#NEAREST}), and nowhere
 * else. In a dimension of {@link Dimension#ownWord} everybody does, and it shows in counts alone.
 */
public interface Dimensions {

    /** The page on which owners keep them, as a path without its first slash. */
    String PATH = "customers/segments";

    int LONGEST_NAME = 60;

    /** How many dimensions there can be, and how many segments in each. */
    int MOST = 12;

    /** In the order in which they were made. */
    List<Dimension> all();

    /** Those in which colleagues and lists say where customers belong. */
    default List<Dimension> shared() {
        return all().stream().filter(each -> !each.ownWord()).toList();
    }

    /** Whether {@link #add}, {@link #change}, {@link #remove} and {@link #weigh} would let this person. */
    boolean mayKeep(Person person);

    /**
     * What a segment is to be.
     *
     * @param id of one that is there and has this name and part from now on, with its people; null for a new one
     * @param share its part of all customers in any unit: only proportions count
     */
    record Wanted(@Nullable Integer id, String name, double share) {}

    /** Makes a dimension in which colleagues say it too. */
    default Dimension add(Person owner, String name, List<Wanted> segments) {
        return add(owner, name, false, segments);
    }

    /**
     * Makes a dimension.
     *
     * @param ownWord see {@link Dimension#ownWord}
     * @throws samskap.shared.Refusal at {@code name} when it is empty, too long or another's; at {@code segments} when
     *     there are less than two or too many, a name is empty, too long or there twice, or a part is not above zero
     */
    Dimension add(Person owner, String name, boolean ownWord, List<Wanted> segments);

    /** Changes one, and not who says where people belong. */
    default Dimension change(Person owner, Dimension seen, String name, List<Wanted> segments) {
        return change(owner, seen, name, seen.ownWord(), segments);
    }

    /**
     * Changes one. People of segments that are not wanted any more are of none; and whom only colleagues placed are of
     * none once it is theirs alone to say. Once it is so no more, everybody is of none: they said it while nobody read
     * it of them.
     *
     * @param seen as it was when somebody began to change it
     * @param ownWord see {@link Dimension#ownWord}
     * @throws StaleDimension when somebody else was faster
     */
    Dimension change(Person owner, Dimension seen, String name, boolean ownWord, List<Wanted> segments);

    /** Takes one away with all that was said in it. Doing so twice changes nothing. */
    void remove(Person owner, int dimension);

    /**
     * Has values weighed by one dimension and by no other, or no longer by this one: what customers find matters counts
     * for each of its segments as much as there is of it. Only what customers say of themselves is told there, for it
     * is kept with the last scores.
     *
     * @throws samskap.shared.Refusal when there is no such dimension, or it is of {@link Dimension#ownWord}
     */
    void weigh(Person owner, int dimension, boolean weighs);

    /** @param bySelf whether the person said so themselves */
    record Placing(int segment, boolean bySelf) {}

    /** Where a customer belongs, by dimension; without those of {@link Dimension#ownWord}. */
    Map<Integer, Placing> of(Person colleague, PersonId customer);

    /**
     * Says where a customer belongs who has not said so themselves.
     *
     * @param segment null for nowhere
     * @throws samskap.shared.Refusal when they said so themselves, it is theirs alone to say, or they want nothing to
     *     be written; when there is no such segment
     */
    void place(Person colleague, PersonId customer, int dimension, @Nullable Integer segment);

    /** Where somebody belongs themselves, as far as it was said. */
    Map<Integer, Placing> own(Person self);

    /**
     * Says where one belongs.
     *
     * @param segment null for nowhere
     */
    void say(Person self, int dimension, @Nullable Integer segment);
}
