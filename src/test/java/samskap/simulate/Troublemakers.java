package samskap.simulate;

import samskap.value.pairwise.Outcome;

/** Customers some of whom answer without looking, always prefer one idea, or change their minds over time. */
final class Troublemakers extends Customers {

    private final double careless;
    private final double colluding;
    private final double[] drift;
    private int pushed = -1;

    private Troublemakers(int ideas, long seed, double careless, double colluding, double drift) {
        super(ideas, 1, seed);
        this.careless = careless;
        this.colluding = colluding;
        this.drift = new double[ideas];
        for (int i = 0; i < ideas; i++) {
            this.drift[i] = drift * normal();
        }
    }

    static Troublemakers careless(int ideas, double share, long seed) {
        return new Troublemakers(ideas, seed, share, 0, 0);
    }

    static Troublemakers drifting(int ideas, double sd, long seed) {
        return new Troublemakers(ideas, seed, 0, 0, sd);
    }

    /** @param pushed the idea that the colluding prefer to every other, or −1 if they behave */
    static Troublemakers colluding(int ideas, double share, int pushed, long seed) {
        var customers = new Troublemakers(ideas, seed, 0, share, 0);
        customers.pushed = pushed;
        return customers;
    }

    /** What people come to prefer in the end. */
    double[] truthInTheEnd() {
        var last = truth.clone();
        for (int i = 0; i < last.length; i++) {
            last[i] += drift[i];
        }
        return last;
    }

    @Override
    Outcome answer(int left, int right, double progress) {
        boolean inattentive = random.nextDouble() < careless;
        boolean colludes = random.nextDouble() < colluding;
        var honest = decide(truth[left] - truth[right] + progress * (drift[left] - drift[right]));
        if (colludes && (left == pushed || right == pushed)) {
            return left == pushed ? Outcome.LEFT : Outcome.RIGHT;
        }
        return inattentive ? decide(0) : honest;
    }
}
