package samskap.search.ranking;

import java.util.List;
import java.util.Map;

/** What documents are to have, and how well they fit then: as Lucene's own queries score it. */
public sealed interface Wanted {

    /**
     * Any of some terms of a field, which count as one word that may look different: as {@code SynonymQuery} has it,
     * and of a single term too, how often it is there counts by its weight.
     *
     * @param terms each with how much it counts, up to 1
     * @param weight of the field
     */
    record AnyOf(String field, Map<String, Float> terms, float weight) implements Wanted {}

    /**
     * Any of these, of which the best one counts, and the others by a part: as {@code DisjunctionMaxQuery} has it.
     *
     * @param others what part of their scores is added
     */
    record Best(List<Wanted> ways, float others) implements Wanted {}

    /**
     * All that must be, with what may be besides; everything that is there is added up.
     *
     * @param must at least one
     */
    record All(List<Wanted> must, List<Wanted> may) implements Wanted {}

    /**
     * So many of these, of which all that is there is added up.
     *
     * @param least one or more
     */
    record Some(List<Wanted> any, int least) implements Wanted {}
}
