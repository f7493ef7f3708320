/** The board, the composer, the idea page and the product owner's workspace; and the panels that others put there. */
@NamedInterface("ui")
@NullMarked
package samskap.ideas.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
