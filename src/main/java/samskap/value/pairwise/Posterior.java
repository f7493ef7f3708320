package samskap.value.pairwise;

/** What is known of the published values. Draws of different numbers are independent; the same number is the same. */
interface Posterior {

    double[] means();

    double[] variances();

    double covariance(int i, int j);

    double[] draw(long seed, int number);
}
