package samskap.value.pairwise;

/** Which Gaussian stands for the posterior. */
public enum Approximation {
    /** Centred at the mode, with the curvature there (Laplace). */
    LAPLACE,
    /**
     * The nearest Gaussian in Kullback–Leibler divergence (Opper and Archambeau 2009), centred at its mean. Where
     * answers are few or separated, the posterior is skewed: its mean lies further out than its mode, and it is wider
     * than the mode's curvature says. With more than {@value Problem#PLENTY} comparisons the two are the same, and
     * Laplace is used.
     */
    VARIATIONAL
}
