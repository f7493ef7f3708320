package samskap.value.pairwise;

/** Everything that stays the same while a model is fitted. */
final class Problem {

    /** Up to so many unknowns, factoring the whole Hessian is quicker than iterating, and exact. */
    private static final int FACTORED = 500;

    /**
     * From so many comparisons on, the fit is exact to 0.005 logits where it moved most, far below what data can tell.
     */
    static final int PLENTY = 200_000;

    final Answers answers;
    final Layout layout;
    final PairGraph graph;
    final RatingTerm ratings;

    Problem(Answers answers) {
        this.answers = answers;
        this.layout =
                new Layout(answers.comparisons().ideas(), answers.comparisons().segments());
        this.graph = new PairGraph(answers.comparisons(), layout);
        this.ratings = new RatingTerm(answers.ratings(), layout);
    }

    boolean isFactored() {
        return layout.unknowns() <= FACTORED;
    }

    /** A Newton step below this is the last. Half its square, at most, is the error that is left. */
    double lastStep() {
        return graph.size() < PLENTY ? 1e-7 : 0.1;
    }

    /** How exactly each Newton step is solved for, relative. */
    double solverTolerance() {
        return graph.size() < PLENTY ? 1e-11 : 1e-2;
    }

    double[] published(double[] unknowns) {
        return layout.published(unknowns, answers.population());
    }
}
