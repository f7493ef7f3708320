/**
 * What a panel finds: ratings by a few judges become each idea's score with its uncertainty, whoever happened to judge
 * it.
 */
@NamedInterface("panel")
@NullMarked
package samskap.value.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
