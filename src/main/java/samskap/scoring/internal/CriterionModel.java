package samskap.scoring.internal;

import samskap.scoring.Interval;

/** What is known of all ideas on one criterion. Ideas are numbered as in the evidence. */
interface CriterionModel {

    /** Joint draws of all ideas' scores, from 0 (nothing) to 100 (as much as can be): {@code [draw][idea]}. */
    float[][] draws(int many, long seed);

    /** An idea's 90 % interval on the criterion's own scale. */
    Interval interval(int idea);

    /** How likely evenly spaced places of the own scale are, up to a factor. */
    double[] density(int idea, int places);

    /** How much was said about the idea. */
    int evidence(int idea);
}
