package samskap.value.panel;

import java.util.ArrayList;
import java.util.List;

/**
 * Ratings of ideas by judges, in any order and number: not every judge has to rate every idea. Ideas and judges are
 * numbered from 0.
 */
public final class PanelRatings {

    /** One rating. */
    record Rating(int judge, double value) {}

    private final int judges;
    private final List<List<Rating>> ofIdea;
    private final int size;

    private PanelRatings(int judges, List<List<Rating>> ofIdea, int size) {
        this.judges = judges;
        this.ofIdea = ofIdea;
        this.size = size;
    }

    public static Builder of(int ideas, int judges) {
        return new Builder(ideas, judges);
    }

    public int ideas() {
        return ofIdea.size();
    }

    public int judges() {
        return judges;
    }

    public int size() {
        return size;
    }

    /** How many ratings an idea has. */
    public int count(int idea) {
        return ofIdea.get(idea).size();
    }

    List<Rating> of(int idea) {
        return ofIdea.get(idea);
    }

    /** The plain mean of an idea's ratings; not a number when it has none. */
    public double rawMean(int idea) {
        return ofIdea.get(idea).stream().mapToDouble(Rating::value).average().orElse(Double.NaN);
    }

    boolean isConstant() {
        var values =
                ofIdea.stream().flatMap(List::stream).mapToDouble(Rating::value).distinct();
        return values.limit(2).count() < 2;
    }

    /** Gathers ratings. */
    public static final class Builder {

        private final int judges;
        private final List<List<Rating>> ofIdea = new ArrayList<>();
        private int size;

        private Builder(int ideas, int judges) {
            if (ideas < 0 || judges < 0) {
                throw new IllegalArgumentException("There can't be fewer than no ideas or judges");
            }
            this.judges = judges;
            for (var idea = 0; idea < ideas; idea++) {
                ofIdea.add(new ArrayList<>());
            }
        }

        /** @throws IllegalArgumentException for an unknown idea or judge, or a rating that is no finite number */
        public Builder add(int judge, int idea, double rating) {
            if (judge < 0 || judge >= judges || idea < 0 || idea >= ofIdea.size()) {
                throw new IllegalArgumentException("There is no judge %d or no idea %d".formatted(judge, idea));
            }
            if (!Double.isFinite(rating)) {
                throw new IllegalArgumentException("A rating must be a number, not " + rating);
            }
            ofIdea.get(idea).add(new Rating(judge, rating));
            size++;
            return this;
        }

        public PanelRatings build() {
            return new PanelRatings(judges, ofIdea.stream().map(List::copyOf).toList(), size);
        }
    }

    /** Each judge's number of ratings. */
    int[] countsOfJudges() {
        var counts = new int[judges];
        ofIdea.forEach(ratings -> ratings.forEach(rating -> counts[rating.judge()]++));
        return counts;
    }
}
