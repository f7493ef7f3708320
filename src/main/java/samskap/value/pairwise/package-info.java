/**
 * What customers prefer: Bradley–Terry with a Gaussian prior on comparisons of two ideas, with ties, position effect,
 * partial pooling over segments and ratings of usefulness as a second signal. Start at
 * {@link samskap.value.pairwise.PairwiseModel}.
 */
@NamedInterface("pairwise")
@NullMarked
package samskap.value.pairwise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
