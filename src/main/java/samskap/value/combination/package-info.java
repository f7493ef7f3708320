/**
 * Several criteria become one value: SMAA-2 over joint draws of scores and weights, the Pareto front against effort,
 * and the weights at which the winner changes.
 */
@NamedInterface("combination")
@NullMarked
package samskap.value.combination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
